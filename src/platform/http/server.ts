import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import serveStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Config } from '../../config.ts';
import type { View } from '../../web/view.ts';
import { uploadMegabytesMax } from '../files/file-store.ts';
import type { Site } from './context.ts';
import { handleErrors, unreadableAddress } from './errors.tsx';
import { type Assets, pageRenderer } from './render.ts';
import { type Authenticate, sessionHook } from './session.ts';

export type ServerOptions = {
  readonly config: Config;
  /** The government of a host name; null when nobody lives there. */
  readonly siteOf: (host: string) => Site | null;
  readonly authenticate: Authenticate;
  readonly secret: string;
  readonly assets: Assets;
  readonly demo: View['demo'];
  readonly routes: (app: FastifyInstance) => void | Promise<void>;
};

const bodyBytesMax = 1024 * 1024;
/** How long a request may take to arrive, and one of a route with `config: { longBody: true }`. */
const bodyMs = 30_000;
const longBodyMs = 20 * 60_000;
/** Pages up to this size are compressed at once, larger answers as they flow. */
const pageBytesUsual = 128 * 1024;

/** The HTTP server, ready to listen or to be tried with `inject`. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { config } = options;
  const app = Fastify({
    logger: config.logLevel === 'silent' ? false : { level: config.logLevel },
    bodyLimit: bodyBytesMax,
    // Of the few routes that take long bodies; the others have less ({@link endSlowBodies}).
    requestTimeout: longBodyMs,
    trustProxy: 'loopback',
    // A page number or search of absurd length is refused before anybody reads it.
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    frameworkErrors: unreadableAddress,
  });
  app.server.headersTimeout = bodyMs;
  await app.register(cookie);
  await app.register(helmet, helmetOptions(config));
  if (config.rateLimitPerMinute > 0) {
    await app.register(rateLimit, { max: config.rateLimitPerMinute, timeWindow: '1 minute' });
  }
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip', 'identity'],
    brotliOptions: { params: { 1: 4 } },
    // A page takes a quarter of a millisecond in one call; a stream for each costs several times that.
    syncThreshold: pageBytesUsual,
  });
  await app.register(formbody, { bodyLimit: bodyBytesMax });
  await app.register(multipart, {
    // The reader of forms looks itself, so that a page can come back with the refusal at its field.
    throwFileSizeLimit: false,
    limits: {
      fileSize: uploadMegabytesMax * 1024 * 1024,
      // More than any form takes, so that a page can say how many it takes; read one after the other.
      files: 20,
      fields: 200,
      fieldSize: 20_000,
      parts: 220,
    },
  });
  await app.register(serveStatic, {
    root: options.assets.folder,
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
  });
  app.decorateRequest('ctx', null as never);
  app.decorate('page', pageRenderer(options));
  app.addHook('onRequest', endSlowBodies);
  app.addHook('onRequest', sessionHook(options));
  handleErrors(app);
  await options.routes(app);
  return app;
}

/** Ends the connection of a request whose body does not arrive in time, as Node does for the longest ones. */
function endSlowBodies({ raw, routeOptions }: FastifyRequest, _reply: FastifyReply, done: () => void): void {
  const isWhole =
    raw.headers['content-length'] === undefined && raw.headers['transfer-encoding'] === undefined;
  if (!routeOptions.config.longBody && !isWhole && !raw.complete) {
    const timer = setTimeout(() => {
      if (!raw.complete) raw.destroy();
    }, bodyMs);
    timer.unref();
    raw.once('close', () => clearTimeout(timer));
  }
  done();
}

function helmetOptions(config: Config) {
  const https = config.publicUrl?.startsWith('https:') ?? false;
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    hsts: https,
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
    referrerPolicy: { policy: 'same-origin' as const },
  };
}
