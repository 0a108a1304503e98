const home = 'http://own.invalid';

/**
 * The address when it is one of this site, else `otherwise`: an open redirect would lend our name to a phisher. Judged as
 * browsers read it (backslashes are slashes; tabs and line breaks vanish), not as it looks.
 */
export function ownPath(path: string, otherwise: string): string {
  if (path.length > 500 || !path.startsWith('/') || !/^[!-[\]-~\u0080-\uffff]+$/.test(path)) return otherwise;
  if (!URL.canParse(path, home)) return otherwise;
  const read = new URL(path, home);
  return read.origin === home && !read.pathname.startsWith('//') ? path : otherwise;
}
