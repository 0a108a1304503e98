/** What Playwright's launch takes. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/** Finds a Chromium that really launches here. @throws Error that says what was tried */
export function findChromium(): Promise<Browser>;
