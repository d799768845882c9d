import { quotedScalar, resolvedScalar } from './plain-yaml-scalar.ts';

/** Words, numbers and dates: nothing that could be taken for a sign. */
const ITEM = String.raw`[A-Za-z0-9][\w./-]*(?: [A-Za-z0-9][\w./-]*)*|"[^"\\]*"|'[^']*'`;
const LIST = new RegExp(String.raw`^\[ *(?:(?:${ITEM})(?: *, *(?:${ITEM}))*)? *\]$`, 'u');
const FIELD = String.raw`([A-Za-z_][\w-]*): +(${ITEM})`;
const GROUP = new RegExp(String.raw`^\{ *(?:${FIELD})(?: *, *(?:${FIELD}))* *\}$`, 'u');
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** A list or group between brackets with nothing nested in it; `undefined` for any other. */
export function flowValue(written: string): unknown {
  if (LIST.test(written)) {
    const items = [...written.slice(1, -1).matchAll(new RegExp(ITEM, 'gu'))].map(([item]) =>
      itemValue(item),
    );
    return items.includes(undefined) ? undefined : items;
  }
  return GROUP.test(written) ? groupValue(written) : undefined;
}

function groupValue(written: string): Record<string, unknown> | undefined {
  const group: Record<string, unknown> = {};
  for (const [, key = '', item = ''] of written.matchAll(new RegExp(FIELD, 'gu'))) {
    const value = itemValue(item);
    if (value === undefined || RESERVED.has(key) || Object.hasOwn(group, key)) return undefined;
    group[key] = value;
  }
  return group;
}

const itemValue = (item: string) =>
  /^["']/u.test(item) ? quotedScalar(item) : resolvedScalar(item);
