import type {Path, Schema, Standard} from './schema-types.js';

/** The part of every schema that other libraries read: Standard Schema 1. The pasted script, which they do not meet, has none. */
export const standard = {
  get '~standard'(): Standard<unknown, unknown> {
    const {read} = this as unknown as Schema;
    return {
      version: 1,
      vendor: 'candor-widgets',
      validate(value) {
        const issues: {message: string; path: Path}[] = [];
        const model = read(value, [], (path, words, _, known): undefined => {
          issues.push({message: known ? 'Unknown field' : `Expected ${words}`, path});
        });
        return issues.length ? {issues} : {value: model};
      },
    };
  },
};
