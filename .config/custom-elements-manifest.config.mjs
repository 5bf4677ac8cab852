import {readFileSync} from 'node:fs';
import {docsOf, widgets} from './model.mjs';

const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Excludes private members, and those that only the browser or the base class uses. */
const isPublic = ({name, privacy}) =>
  !name.startsWith('#') &&
  (privacy ?? 'public') === 'public' &&
  !/Callback$|^(?:observedAttributes|properties|styles|view|isFused|render|.*[uU]pdate.*|createRenderRoot)$/.test(name);

/** Lists the design tokens of a group in the format of the Design Tokens Community Group. */
const tokensOf = (group, path) =>
  Object.entries(group).flatMap(([name, item]) => {
    if (name.startsWith('$')) return [];
    const inside = [...path, name];
    if (!('$value' in item)) return tokensOf(item, inside);
    return [
      {name: `--${inside.join('-')}`, description: item.$description, default: item.$extensions['candor.default']},
    ];
  });

/** Reads the design tokens. */
const tokens = () => tokensOf(JSON.parse(readFileSync('src/theme/tokens.json', 'utf8')), []);

/** The attribute `data`. It is not reflected from its property, which also takes an object. */
const DATA = {
  name: 'data',
  type: {text: 'string'},
  description: 'The data as JSON: plain, percent-encoded or base64. It is never reflected.',
};

/** Describes the attributes of a class like their properties, with the default of a new element. */
const attributesOf = (Widget, members) => {
  Widget.finalize();
  const widget = new Widget();
  return [...Widget.elementProperties].flatMap(([fieldName, {attribute: name = fieldName}]) => {
    if (fieldName === DATA.name) return DATA;
    if (!name) return [];
    const value = widget[fieldName];
    const {description, type} = members.find((each) => each.name === fieldName) ?? {};
    // A property without a default also takes an object; its attribute is text.
    const text = type?.text.includes("'") ? type.text : value === undefined ? 'string' : typeof value;
    return {name, fieldName, type: {text}, default: JSON.stringify(value), description};
  });
};

/** Adds the tag, attributes and tokens of each widget, keeps its public members, and points paths to the published files. */
const publicApi = {
  name: 'public-api',
  packageLinkPhase({customElementsManifest}) {
    const cssProperties = tokens();
    const {modules} = customElementsManifest;
    for (const module of modules) {
      module.path = published(module.path);
      for (const each of module.declarations ?? []) {
        const widget = widgets.find(({name}) => name === each.name);
        each.members = each.members?.filter(isPublic);
        if (each.superclass?.module) each.superclass.module = published(each.superclass.module);
        for (const member of each.members ?? []) {
          if (!widget) break;
          // `Input` is a type parameter of the base class. Inherited objects are shared, so they are replaced, not changed.
          const text = member.type?.text.replace(/\bInput\b/, `${docsOf(widget.shape).title}Input`);
          if (text) member.type = {text};
          if (member.static && typeof widget[member.name] === 'string') member.default = `'${widget[member.name]}'`;
        }
        for (const item of [...(each.members ?? []), ...(each.events ?? []), ...(each.slots ?? [])])
          if (item.inheritedFrom?.module) item.inheritedFrom.module = published(item.inheritedFrom.module);
        if (!widget) continue;
        const attributes = attributesOf(widget, each.members);
        for (const {name, fieldName, default: value} of attributes)
          for (const member of each.members)
            if (member.name === fieldName) Object.assign(member, {attribute: name, default: value});
        Object.assign(each, {customElement: true, tagName: widget.tag, attributes, cssProperties});
      }
      for (const {declaration} of module.exports ?? [])
        if (declaration?.module) declaration.module = published(declaration.module);
    }
    customElementsManifest.modules = modules.filter(({declarations}) => declarations?.some(({tagName}) => tagName));
  },
};

export default {
  globs: ['src/widget/*.ts', 'src/widgets/**/*.ts'],
  outdir: 'dist',
  packagejson: false,
  plugins: [publicApi],
};
