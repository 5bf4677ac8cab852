import {render} from 'preact';
import 'candor-widgets/types/preact';
import {App} from './App';

render(<App />, document.getElementById('app')!);
