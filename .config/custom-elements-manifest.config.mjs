import {readFileSync} from 'node:fs';

const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const isPublic = ({name, privacy}) => !name.startsWith('#') && (privacy ?? 'public') === 'public';

/** Design tokens: the comment above each in the base styles, with its default. */
const tokens = () => {
  const source = readFileSync('src/theme/base.ts', 'utf8');
  const found = source.matchAll(/\/\* ([^*]+?) @default ([^*]+?) \*\/\s*--[\w-]+: var\((--candor-[\w-]+)/g);
  return [...found].map(([, description, value, name]) => ({name, description, default: value}));
};

/** Every widget carries its tag, its tokens and its public members only; every path is one of the published package. */
const publicFace = {
  name: 'public-face',
  packageLinkPhase({customElementsManifest}) {
    const cssProperties = tokens();
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const each of module.declarations ?? []) {
        const tag = each.members
          ?.find(({name, static: isStatic}) => isStatic && name === 'tag')
          ?.default?.replaceAll(/['"]/g, '');
        each.members = each.members?.filter(isPublic);
        if (tag)
          Object.assign(each, {
            customElement: true,
            tagName: tag,
            cssProperties: [...(each.cssProperties ?? []), ...cssProperties],
          });
        if (each.superclass?.module) each.superclass.module = published(each.superclass.module);
        for (const member of [...(each.members ?? []), ...(each.attributes ?? []), ...(each.events ?? [])])
          if (member.inheritedFrom?.module) member.inheritedFrom.module = published(member.inheritedFrom.module);
      }
      for (const {declaration} of module.exports ?? [])
        if (declaration?.module) declaration.module = published(declaration.module);
    }
    const {modules} = customElementsManifest;
    customElementsManifest.modules = modules.filter(({declarations}) => declarations?.some(({tagName}) => tagName));
  },
};

export default {
  globs: ['src/widget/*.ts', 'src/widgets/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicFace],
};
