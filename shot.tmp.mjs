// usage: node shot.mjs BASE user out-prefix path...
import { chromium } from 'playwright-core';

const [base, user, out, ...paths] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const width of (process.env.W ?? '360,1280').split(',').map(Number)) {
  const ctx = await browser.newContext({
    viewport: { width, height: width < 500 ? 780 : 900 },
    deviceScaleFactor: 1,
  });
  const page = await ctx.newPage();
  if (user !== '-') {
    await page.goto(base + '/masuk');
    await page.fill('input[name=username]', user);
    await page.fill('input[name=password]', process.env.PW ?? 'rapat-jakarta');
    await page.press('input[name=password]', 'Enter');
    await page.waitForLoadState('networkidle');
  }
  let n = 0;
  for (const path of paths) {
    const r = await page.goto(base + path, { waitUntil: 'networkidle' });
    const name = `${out}-${++n}-${width}.png`;
    await page.screenshot({ path: name, fullPage: true });
    console.log(name, r.status(), page.url());
  }
  await ctx.close();
}
await browser.close();
