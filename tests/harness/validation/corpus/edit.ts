import type { Edit } from './case.ts';

type Json = Record<string, unknown> | unknown[];

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const read = (node: Json, key: string): unknown =>
  Array.isArray(node) ? node[Number(key)] : node[key];

/** The container an operation works on, and the key within it; refuses a path that leads nowhere. */
function seat(root: Json, pointer: string): { node: Json; key: string } {
  const keys = pointer.split('/').slice(1);
  const key = keys.pop();
  if (key === undefined) throw new Error(`The pointer "${pointer}" names no member.`);
  let node: Json = root;
  for (const step of keys) {
    const next = read(node, step);
    if (!isJson(next)) throw new Error(`The pointer "${pointer}" leads nowhere at "${step}".`);
    node = next;
  }
  return { node, key };
}

function take(root: Json, pointer: string): unknown {
  const { node, key } = seat(root, pointer);
  const value = read(node, key);
  if (value === undefined) throw new Error(`Nothing stands at "${pointer}".`);
  if (Array.isArray(node)) node.splice(Number(key), 1);
  else Reflect.deleteProperty(node, key);
  return value;
}

function put(root: Json, pointer: string, value: unknown): void {
  const { node, key } = seat(root, pointer);
  if (Array.isArray(node)) node.splice(key === '-' ? node.length : Number(key), 0, value);
  else node[key] = value;
}

/** A copy with one operation applied. `replace` and `remove` demand that something stands there. */
export function apply<T extends Json>(resource: T, edit: Edit): T {
  const copy = structuredClone(resource);
  if (edit.op === 'add') put(copy, edit.path, edit.value);
  else if (edit.op === 'move') put(copy, edit.path, take(copy, edit.from));
  else {
    take(copy, edit.path);
    if (edit.op === 'replace') put(copy, edit.path, edit.value);
  }
  return copy;
}

/** RFC 6902 spelled short, so that a table of cases reads as a table. */
export const add = (path: string, value: unknown): Edit => ({ op: 'add', path, value });
export const replace = (path: string, value: unknown): Edit => ({ op: 'replace', path, value });
export const remove = (path: string): Edit => ({ op: 'remove', path });
export const move = (from: string, path: string): Edit => ({ op: 'move', from, path });
