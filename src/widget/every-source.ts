import {fetchText} from '../input/file.js';
import {marksIn} from '../input/apart.js';
import {isGiven, scriptIn} from '../input/given.js';
import {readGiven} from '../input/read-given.js';
import {restIn} from '../input/rest.js';
import type {Problem} from '../input/problem.js';
import type {Schema} from '../model/schema.js';
import {CODE} from './carrier.js';
import {onNeed} from './on-need.js';
import {remote} from './remote.js';
import type {Host, Sources} from './sources.js';

/**
 * What marked children stand in: the widget; for one that stands in the place of a carrier, the carrier, which stands in a
 * box around it where its tag can have no shadow root.
 */
const rootOf = (host: Element): Element => {
  const around = host.querySelector(':scope > slot') && (host.getRootNode() as Partial<ShadowRoot>).host;
  return around?.querySelector(':scope > [data-candor]:only-child') ?? around ?? host;
};

const children = onNeed(() => import('../input/children.js'));
const repair = onNeed(() => import('../input/repair.js'));

/** The data in marked children, as JSON. */
const markedText = (root: Element, shape: Schema): string | Error => {
  const reader = children();
  return reader instanceof Error ? reader : JSON.stringify(reader.readChildren(root, shape));
};

/**
 * The first counts of: the `data` property, the attribute of that name, the file that `src` names, the child script, the
 * marked children.
 *
 * @param shape the schema of the data
 * @param changed called when a file has come, or has not
 */
export const everySourceOf = (host: Host, shape: Schema, changed: () => void): Sources => {
  let last: unknown[] | undefined;
  let hasMarks = false;
  /** Looked for once: what is in the page changes later. */
  let rest: Problem | undefined | null = null;
  const file = remote(async (address, signal) => fetchText(new URL(address, host.baseURI), {signal}), changed);

  return {
    read() {
      const {data: property, src} = host;
      const attribute = host.getAttribute('data');
      file.open(isGiven(property) || isGiven(attribute) ? '' : src);
      const sources: unknown[] = [property, attribute, file.content ?? src, scriptIn(host)?.textContent];
      const root = rootOf(host);
      hasMarks = marksIn(root).length > 0;
      if (hasMarks) sources.push(sources.some(isGiven) || markedText(root, shape));
      if (last?.length === sources.length && sources.every((source, i) => source === last![i])) return undefined;
      // A block of code is closed by its editor.
      if (rest === null && sources.some(isGiven)) rest = root.matches(`pre, ${CODE}`) ? undefined : restIn(root);
      const {value, problems} = readGiven(sources, (text) => {
        const mender = repair();
        return 'repairJson' in mender ? mender.repairJson(text, host) : undefined;
      });
      last = sources;
      if (value instanceof Promise) return {problems: []};
      return {value, problems: rest ? [rest, ...problems] : problems, holdsRest: !!rest};
    },
    stop: file.stop,
    get hasMarks() {
      return hasMarks;
    },
  };
};
