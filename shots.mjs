import { chromium } from 'playwright-core';

const base = 'http://localhost:8155';
const jobs = JSON.parse(process.argv[2]);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const people = new Map();
for (const { who, path, name, widths = [360, 1280], full = true } of jobs) {
  for (const w of widths) {
    const key = `${who}-${w}`;
    if (!people.has(key)) {
      const c = await b.newContext({ viewport: { width: w, height: 800 } });
      const p = await c.newPage();
      await p.goto(base + '/masuk');
      await p.fill('[name=username]', who);
      await p.fill('[name=password]', 'rapat-jakarta');
      await p.press('[name=password]', 'Enter');
      await p.waitForLoadState();
      people.set(key, p);
    }
    const p = people.get(key);
    let url = path;
    if (path.startsWith('?')) {
      // follow link: '?/list selector'
      const [list, sel] = path.slice(1).split(' >> ');
      await p.goto(base + list);
      url = await p.getAttribute(sel, 'href');
    }
    const r = await p.goto(base + url);
    const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    console.log(r.status(), url, w, 'sideways', over);
    await p.screenshot({ path: `/tmp/h/shot-e-${name}-${w}.png`, fullPage: full });
  }
}
await b.close();
