/** Where a value stands in the text, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Why text is no JSON, or what JSON in it is lost on reading. */
export interface TextFault extends Position {
  readonly found: string;
  readonly wanted: string;
  readonly pointer: readonly (string | number)[];
}

/** JSON text read: its value unless it does not parse, and its faults. */
export interface ReadText {
  readonly value: unknown;
  readonly isJson: boolean;
  readonly faults: readonly TextFault[];
}

interface Open {
  readonly isArray: boolean;
  /** Of an array: the index of the item being read. */
  index: number;
  /** Of an object: the property being read. */
  key: string | undefined;
  readonly keys: Set<string>;
}

/** Told each value: how deep it stands, where in the text, and — if it asks — its pointer. */
type Visit = (depth: number, offset: number, pointer: () => (string | number)[]) => void;

const whiteSpace = /[ \t\r\n]*/y;
// eslint-disable-next-line no-control-regex -- JSON forbids them in strings, so they are what is looked for
const stringToken = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
const scalarToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Thrown inside this file: where the text stops being JSON, and what should have come. */
class Stop extends Error {
  readonly offset: number;
  constructor(offset: number, wanted: string) {
    super(wanted);
    this.offset = offset;
  }
}

/**
 * Reads JSON text token by token and tells where each value begins. It needs no stack, so that
 * depth does no harm.
 */
class Scanner {
  private offset = 0;
  private readonly open: Open[] = [];
  readonly duplicates: { pointer: (string | number)[]; offset: number }[] = [];

  constructor(
    private readonly text: string,
    private readonly visit: Visit,
  ) {}

  private skip(): string | undefined {
    whiteSpace.lastIndex = this.offset;
    whiteSpace.exec(this.text);
    this.offset = whiteSpace.lastIndex;
    return this.text[this.offset];
  }

  private take(token: RegExp): string | undefined {
    token.lastIndex = this.offset;
    const found = token.exec(this.text)?.[0];
    if (found !== undefined) this.offset += found.length;
    return found;
  }

  private pointer(): (string | number)[] {
    return this.open.map(({ isArray, index, key }) => (isArray ? index : (key ?? '')));
  }

  /** Begins a value; true when it is done, false when an array or object has been opened. */
  private begin(): boolean {
    const next = this.skip();
    this.visit(this.open.length, this.offset, () => this.pointer());
    if (next === '{' || next === '[') {
      this.offset += 1;
      this.open.push({ isArray: next === '[', index: 0, key: undefined, keys: new Set() });
      return false;
    }
    if (this.take(next === '"' ? stringToken : scalarToken) !== undefined) return true;
    throw new Stop(this.offset, next === '"' ? 'the end of the string' : 'a value');
  }

  private beginProperty(holder: Open): void {
    this.skip();
    const start = this.offset;
    const token = this.take(stringToken);
    if (token === undefined) throw new Stop(start, 'a property name in double quotes');
    holder.key = JSON.parse(token) as string;
    if (holder.keys.has(holder.key))
      this.duplicates.push({ pointer: this.pointer(), offset: start });
    holder.keys.add(holder.key);
    if (this.skip() !== ':') throw new Stop(this.offset, 'a colon');
    this.offset += 1;
  }

  /** Closes what a value completes; true when a further value is to be read. */
  private advance(): boolean {
    for (;;) {
      const holder = this.open.at(-1);
      const next = this.skip();
      if (holder === undefined) return false;
      if (next === ',') {
        this.offset += 1;
        if (holder.isArray) holder.index += 1;
        else this.beginProperty(holder);
        return true;
      }
      if (next !== (holder.isArray ? ']' : '}'))
        throw new Stop(this.offset, `a comma or ${holder.isArray ? ']' : '}'}`);
      this.offset += 1;
      this.open.pop();
    }
  }

  /** Enters what was just opened; true when it holds something. */
  private enter(): boolean {
    const holder = this.open.at(-1);
    if (holder === undefined) return false;
    if (this.skip() === (holder.isArray ? ']' : '}')) {
      this.offset += 1;
      this.open.pop();
      return this.advance();
    }
    if (!holder.isArray) this.beginProperty(holder);
    return true;
  }

  scan(): void {
    let more = true;
    while (more) more = this.begin() ? this.advance() : this.enter();
    if (this.skip() !== undefined) throw new Stop(this.offset, 'the end of the text');
  }
}

/** Line and column of an offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  const line = before.split('\n').length;
  return { line, column: offset - lastBreak };
}

function faultAt(text: string, { offset, message }: Stop): TextFault {
  const found =
    offset >= text.length ? 'the end of the text' : JSON.stringify(text.slice(offset, offset + 20));
  return { ...positionAt(text, offset), found, wanted: message, pointer: [] };
}

/** Reads text: its JSON, or the line and column where it stops being JSON; names given twice. */
export function readText(text: string): ReadText {
  const bare = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const scanner = new Scanner(bare, () => undefined);
  try {
    scanner.scan();
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return { value: undefined, isJson: false, faults: [faultAt(bare, stop)] };
  }
  const faults = scanner.duplicates.map(({ pointer, offset }) => ({
    ...positionAt(bare, offset),
    pointer,
    found: `the property ${JSON.stringify(pointer.at(-1))} again`,
    wanted: 'each property once',
  }));
  return { value: JSON.parse(bare), isJson: true, faults };
}

const keyOf = (pointer: readonly (string | number)[]): string => JSON.stringify(pointer);

/**
 * Where values stand in JSON text, for the pointers asked for; a value that is not there stands
 * where the nearest one around it begins.
 */
export function positionsOf(
  text: string,
  pointers: readonly (readonly (string | number)[])[],
): Position[] {
  const wanted = new Set<string>();
  for (const pointer of pointers)
    for (let length = 0; length <= pointer.length; length += 1)
      wanted.add(keyOf(pointer.slice(0, length)));
  const deepest = Math.max(0, ...pointers.map(({ length }) => length));
  const offsets = new Map<string, number>();
  const visit: Visit = (depth, offset, pointer) => {
    if (depth > deepest) return;
    const key = keyOf(pointer());
    if (wanted.has(key)) offsets.set(key, offset);
  };
  new Scanner(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text, visit).scan();
  return pointers.map((pointer) => {
    for (let length = pointer.length; length >= 0; length -= 1) {
      const offset = offsets.get(keyOf(pointer.slice(0, length)));
      if (offset !== undefined) return positionAt(text, offset);
    }
    return { line: 1, column: 1 };
  });
}
