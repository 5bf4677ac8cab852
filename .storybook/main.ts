import {createReadStream, readFileSync} from 'node:fs';
import type {StorybookConfig} from '@storybook/web-components-vite';
import type {Plugin} from 'vite';

const images = '../stories/examples/images';

/** The files of the pasted script. */
const scripts = readFileSync(new URL('../dist/integrity.json', import.meta.url), 'utf8');

/** Pages that have a folder of their own. Storybook serves files, and no folders; a built Storybook is files alone, where any server does this. */
const PAGES = {blog: '../stories/blog', builder: '../dist/builder'};
const pages: Plugin = {
  name: 'pages',
  configureServer({middlewares}) {
    for (const [name, folder] of Object.entries(PAGES))
      middlewares.use(`/${name}`, ({originalUrl, url}, response, next) => {
        if (url !== '/') return next();
        if (originalUrl === `/${name}`) return response.writeHead(302, {location: `/${name}/`}).end();
        response.setHeader('content-type', 'text/html; charset=utf-8');
        createReadStream(new URL(`${folder}/index.html`, import.meta.url)).pipe(response);
      });
  },
};

/** Packages as readers get them: Lit's build for development speaks up in the console. */
const likeReaders: Plugin = {
  name: 'like-readers',
  configResolved({environments}) {
    const conditions = environments.client?.resolve.conditions ?? [];
    conditions.splice(0, conditions.length, ...conditions.filter((name) => !name.startsWith('development')));
  },
};

const config: StorybookConfig = {
  framework: {name: '@storybook/web-components-vite', options: {}},
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // A plain blog beside the stories, at /blog/: its pages take the built script and nothing else. And the builder, at /builder/.
  staticDirs: [
    ...Object.entries(PAGES).map(([name, from]) => ({from, to: `/${name}`})),
    ...Object.keys(JSON.parse(scripts) as object).map((name) => ({from: `../dist/${name}`, to: `/${name}`})),
    {from: images, to: '/examples/images'},
    {from: '../stories/examples', to: '/blog/examples'},
  ],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  features: {
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    backgrounds: false,
    measure: false,
    outline: false,
  },
  viteFinal: (vite) => ({
    ...vite,
    // Rolldown would bundle Lit apart, with conditions of its own.
    optimizeDeps: {
      ...vite.optimizeDeps,
      exclude: [...(vite.optimizeDeps?.exclude ?? []), 'lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
    },
    build: {...vite.build, chunkSizeWarningLimit: 2000},
    plugins: [...(vite.plugins ?? []), pages, likeReaders],
  }),
};

export default config;
