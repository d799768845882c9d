import { createInterface, type Interface } from 'node:readline/promises';

/**
 * A conversation at the keyboard, with Node's own line reader: it works in every terminal and with a
 * screen reader, where a menu that redraws itself does not.
 */
export function keyboard(): Interface {
  return createInterface({ input: process.stdin, output: process.stderr });
}

/** Whether somebody is there to answer. */
export const isAtKeyboard = (): boolean => process.stdin.isTTY && process.stderr.isTTY;

/**
 * Asks with the possible answers numbered; a number, the value itself or an empty line is an answer.
 * @returns the value, or what was typed
 */
export async function askFor(
  line: Interface,
  question: string,
  choices: readonly { readonly value: string; readonly label: string }[],
): Promise<string> {
  const list = choices.map(({ value, label }, index) => {
    const number = String(index + 1).padStart(3);
    return `${number}. ${label === value ? value : `${label} (${value})`}\n`;
  });
  const typed = (await line.question(`\n${question}\n${list.join('')}> `)).trim();
  const numbered = /^\d+$/u.test(typed) ? choices[Number(typed) - 1]?.value : undefined;
  return numbered ?? typed;
}
