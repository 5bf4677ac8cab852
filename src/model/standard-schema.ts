import type {Path, Schema, Standard} from './schema-types.js';

/** What all schemas inherit: the interface of Standard Schema. */
export const prototype: {readonly '~standard': Standard<unknown, unknown>} = {
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
