import candor from 'candor-widgets/astro';
import {defineConfig} from 'astro/config';

export default defineConfig({integrations: [candor({mode: 'dsd'})]});
