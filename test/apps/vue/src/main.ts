import {createApp} from 'vue';
import 'candor-widgets/types/vue';
import App from './App.vue';

createApp(App).mount('#app');
