import {mount} from 'svelte';
import 'candor-widgets/types/svelte';
import App from './App.svelte';

mount(App, {target: document.getElementById('app')!});
