import { chromium } from 'playwright-core';
const base = 'http://localhost:8124';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
async function as(user, width) {
  const ctx = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await ctx.newPage();
  await page.goto(base + '/masuk'); await page.fill('input[name=username]', user); await page.fill('input[name=password]', 'rapat-jakarta'); await page.press('input[name=password]', 'Enter'); await page.waitForLoadState('networkidle');
  return page;
}
const k = await as('kurator', 1280);
await k.goto(base + '/kurasi'); await k.getByRole('button', { name: 'Ambil berikutnya' }).click(); await k.waitForLoadState('networkidle');
await k.screenshot({ path: '/tmp/shots/x-1.png', fullPage: true }); console.log(k.url());
const p = await as('pendamping', 1280);
await p.goto(base + '/kurasi'); await p.screenshot({ path: '/tmp/shots/x-2.png', fullPage: true });
await p.getByRole('button', { name: 'Ambil berikutnya' }).click(); await p.waitForLoadState('networkidle'); await p.screenshot({ path: '/tmp/shots/x-3.png', fullPage: true }); console.log(p.url());
const m = await as('penyedia', 360);
await m.goto(base + '/usaha/produk'); await m.screenshot({ path: '/tmp/shots/x-4.png', fullPage: true });
const links = await m.locator('a[href*="/kurasi/pengajuan/"]').evaluateAll((a) => a.map((e) => e.getAttribute('href'))); console.log(links);
let n = 5; for (const l of links.slice(0, 3)) { await m.goto(base + l); await m.screenshot({ path: `/tmp/shots/x-${n++}.png`, fullPage: true }); }
await browser.close();
