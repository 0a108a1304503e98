/**
 * A verification code as it was given out, from what somebody typed: case, spaces and dashes do not matter, and the letters
 * that Crockford's base 32 leaves out are read as the digits they look like. Empty for what can be no code.
 */
export function readCode(typed: string): string {
  const bare = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  const code = bare.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{6,40}$/.test(code) ? code : '';
}
