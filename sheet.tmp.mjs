import sharp from 'sharp';
const [out, h, ...files] = process.argv.slice(2);
const H = Number(h);
const imgs = await Promise.all(files.map(async (f) => { const m = await sharp(f).metadata(); return { input: await sharp(f).extract({ left: 0, top: 0, width: m.width, height: Math.min(H, m.height) }).toBuffer(), w: m.width }; }));
let x = 0; const comp = imgs.map(({ input, w }) => { const c = { input, left: x, top: 0 }; x += w + 12; return c; });
await sharp({ create: { width: x, height: H, channels: 3, background: '#888' } }).composite(comp).png().toFile(out);
