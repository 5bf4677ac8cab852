import {render} from 'solid-js/web';
import 'candor-widgets/types/solid';
import {App} from './App';

render(() => <App />, document.getElementById('app')!);
