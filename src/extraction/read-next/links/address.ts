/** Parameters that tell where a click came from and change nothing of what is shown. */
const TRACKING =
  /^(?:utm_\w*|at_(?:campaign|medium|custom\d*)|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|mc_[ce]id|igshid|_ga|_gl|xtor|wt_mc|wt\.\w+|intcmp|int_\w+|intc_\w*|icid|cmpid|cmp|ocid|ncid|s_cid|ito|ref_?src|traffic_source|spm|scid)$/u;

/** A link's address, made absolute and clean. */
export interface Address {
  /** Without tracking parameters and fragment. */
  readonly url: string;
  /** Two links with one key lead to the same page. */
  readonly key: string;
  readonly host: string;
  readonly path: string;
}

/** Resolves a link. Undefined for what is no web page: `javascript:`, `data:`, `mailto:`, broken addresses. */
export function readAddress(href: string, base: string): Address | undefined {
  if (href.trim() === '') return undefined;
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    // The page's own typing error; there is nothing to lead to.
    return undefined;
  }
  // One text is asked of the browser and cut here: each property costs a call into it.
  const whole = url.href;
  if (!whole.startsWith('https://') && !whole.startsWith('http://')) return undefined;
  return addressOf(whole.includes('?') ? withoutTracking(url) : whole);
}

/** "https://user@host/path?query#part", as a browser writes addresses, in its parts. */
function addressOf(whole: string): Address {
  const hash = whole.indexOf('#');
  const plain = hash < 0 ? whole : whole.slice(0, hash);
  const from = plain.indexOf('//') + 2;
  // A browser writes at least "/" for a path, and "%40" for "@" before it.
  const slash = plain.indexOf('/', from);
  const at = plain.lastIndexOf('@', slash);
  const host = plain.slice(at < from ? from : at + 1, slash);
  const mark = plain.indexOf('?', slash);
  const query = mark < 0 || mark === plain.length - 1 ? '' : plain.slice(mark);
  const path = withoutSlashes(mark < 0 ? plain.slice(slash) : plain.slice(slash, mark));
  const url = at < from ? plain : plain.slice(0, from) + plain.slice(at + 1);
  return { url, key: `${host.startsWith('www.') ? host.slice(4) : host}${path}${query}`, host, path };
}

/** A path without the slashes at its end. */
function withoutSlashes(path: string): string {
  let end = path.length;
  while (path.charCodeAt(end - 1) === SLASH) end -= 1;
  return end === path.length ? path : path.slice(0, end);
}

const SLASH = 0x2f;

function withoutTracking(url: URL): string {
  // Gathered first: what is taken away while it is gone through has the next one passed over.
  const tracked: string[] = [];
  url.searchParams.forEach((_value, name) => {
    if (TRACKING.test(name.toLowerCase())) tracked.push(name);
  });
  for (const name of tracked) url.searchParams.delete(name);
  return url.href;
}

/** The name that a publisher's hosts share: "www.example.co.uk" and "sport.example.co.uk" give "example.co.uk". */
export function registrableDomainOf(host: string): string {
  const labels = host.replace(/:\d+$/u, '').split('.');
  const isShortSecond =
    labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 && (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(isShortSecond ? -3 : -2).join('.');
}
