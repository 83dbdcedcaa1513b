import { readdirSync, readFileSync } from 'node:fs';

export type SourceFile = { readonly path: string; readonly text: string };

/** The text files of our own below a folder, tests included. */
export function filesIn(folder: string, endings = /\.(?:tsx?|mjs|cjs|css|html)$/u): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
