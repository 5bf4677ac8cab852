import {prerender} from 'candor-widgets/prerender';

export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:response', (response) => {
    if (typeof response.body === 'string') response.body = prerender(response.body, {mode: 'dsd'}).html;
  });
});
