import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type Page,
} from '@playwright/test';
import { demonstrationPassword } from '../src/demo/load/sign-in.ts';
import { clockHeader } from './clock.ts';

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Sessions of this worker process, by user name: a sign-in costs a deliberate quarter of a second. */
const sessions = new Map<string, Promise<State>>();

/** Who is signed in, on what kind of screen, and when. */
export type Seat = Pick<BrowserContextOptions, 'viewport' | 'javaScriptEnabled' | 'colorScheme'> & {
  /** Instant from which the program's clock runs for this person; the day of the tests unless told. */
  readonly at?: Date;
};

/** Opens a page of its own for a person of the demonstration; null for a visitor. */
export type Crew = (username: string | null, seat?: Seat) => Promise<Page>;

/** Tests with a crew, whose browsers are closed at the end of each test. */
export const test = base.extend<{ crew: Crew }>({
  crew: async ({ browser }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (username, seat = {}) => {
      const context = await contextOf(browser, username, seat);
      opened.push(context);
      return await context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

async function contextOf(
  browser: Browser,
  username: string | null,
  { at, ...options }: Seat,
): Promise<BrowserContext> {
  const storageState = username === null ? undefined : await sessionOf(browser, username);
  return await browser.newContext({
    ...options,
    baseURL: baseUrl(),
    ...(storageState ? { storageState } : {}),
    ...(at ? { extraHTTPHeaders: { [clockHeader]: at.toISOString() } } : {}),
  });
}

function sessionOf(browser: Browser, username: string): Promise<State> {
  const known = sessions.get(username) ?? signIn(browser, username);
  sessions.set(username, known);
  return known;
}

/** Posts the form of the sign-in page, as a browser does. */
async function signIn(browser: Browser, username: string): Promise<State> {
  const context = await browser.newContext({ baseURL: baseUrl() });
  try {
    const form = await (await context.request.get('/masuk')).text();
    const csrf = /name="_csrf" value="([^"]+)"/.exec(form)?.[1] ?? '';
    const answer = await context.request.post('/masuk', {
      form: { username, password: demonstrationPassword, kembali: '/tugas', _csrf: csrf },
      maxRedirects: 0,
    });
    if (answer.status() !== 303) throw new Error(`${username} cannot sign in: ${answer.status()}`);
    return await context.storageState();
  } finally {
    await context.close();
  }
}

function baseUrl(): string {
  const url = process.env['E_ORDER_URL'];
  if (!url) throw new Error('E_ORDER_URL is not set: the global setup starts the server');
  return url;
}
