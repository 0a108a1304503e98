import type { VNode } from 'preact';

/** The Betawi tumpal: a row of triangles, each with a smaller one inside. Under the header and on certificates. */
export function Tumpal(): VNode {
  return (
    <svg class="tumpal" width="100%" height="14" aria-hidden="true">
      <defs>
        <pattern id="tumpal" width="20" height="14" patternUnits="userSpaceOnUse">
          <path class="t-cloth" d="M0 0h20v1.6L10 13.4 0 1.6z" />
          <path class="t-gold" d="M3.6 2.6h12.8L10 10.2z" />
          <path class="t-cloth" d="M6.8 3.8h6.4L10 7.6z" />
          <circle class="t-gold" cx="0" cy="8.6" r="1.15" />
          <circle class="t-gold" cx="20" cy="8.6" r="1.15" />
        </pattern>
      </defs>
      <rect width="100%" height="14" fill="url(#tumpal)" />
    </svg>
  );
}

/** The mark: a plate seen from above with the flame of Monas. */
export function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 40 40" aria-hidden="true">
      <circle class="m-rim" cx="20" cy="20" r="18.5" />
      <circle class="m-well" cx="20" cy="20" r="13" />
      <path class="m-flame" d="M20 8.5c3.6 3.4 5 5.6 5 8a5 5 0 0 1-10 0c0-2.4 1.4-4.6 5-8z" />
      <path class="m-cup" d="M13 23h14l-2.6 3.4H22l.9 5.1h-5.8l.9-5.1h-2.4z" />
    </svg>
  );
}
