export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  app: {head: {title: 'Reviews', htmlAttrs: {lang: 'en'}, link: [{rel: 'icon', href: 'data:,'}]}},
  vue: {compilerOptions: {isCustomElement: (tag) => tag.includes('-')}},
  typescript: {tsConfig: {vueCompilerOptions: {strictTemplates: true}}},
});
