import type {Parts, Schema} from './schema-types.js';
import {standard} from './standard.js';

/** Makes a schema of its description and the function that reads values. */
export const makeSchema = <S>(parts: Parts, read: Schema['read']): S =>
  Object.assign(Object.create(standard) as object, parts, {read}) as S;
