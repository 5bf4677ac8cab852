import type {Parts, Schema} from './schema-types.js';
import {standard} from './standard.js';

/** Checks for an object that is no list. */
export const isObject = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it);

/** Makes a schema of its description and the function that reads values. */
export const makeSchema = <S>(parts: Parts, read: Schema['read']): S =>
  Object.assign(Object.create(standard) as object, parts, {read}) as S;
