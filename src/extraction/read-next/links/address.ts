/** Parameters that record where a click came from and do not change what is shown. */
const TRACKING =
  /^(?:utm_\w*|at_(?:campaign|medium|custom\d*)|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|mc_[ce]id|igshid|_ga|_gl|xtor|wt_mc|wt\.\w+|intcmp|int_\w+|intc_\w*|icid|cmpid|cmp|ocid|ncid|s_cid|ito|ref_?src|traffic_source|spm|scid)$/u;

/** A link's address, made absolute and clean. */
export interface Address {
  /** Without tracking parameters and fragment. */
  readonly url: string;
  /** Two links with the same key lead to the same page. */
  readonly key: string;
  readonly host: string;
  readonly path: string;
}

/** Resolves a link. Undefined for anything but a web page: `javascript:`, `data:`, `mailto:`, broken addresses. */
export function readAddress(href: string, base: string): Address | undefined {
  if (href.trim() === '') return undefined;
  let url: URL;
  try {
    url = new URL(href, base);
  } catch {
    // The page has a malformed address, which leads nowhere.
    return undefined;
  }
  // The whole address is read once and split here: each property of a URL costs a call into the browser.
  const whole = url.href;
  if (!whole.startsWith('https://') && !whole.startsWith('http://')) return undefined;
  return addressOf(whole.includes('?') ? withoutTracking(url) : whole);
}

/** Splits an address as a browser serialises it: "https://user@host/path?query#part". */
function addressOf(whole: string): Address {
  const hash = whole.indexOf('#');
  const plain = hash < 0 ? whole : whole.slice(0, hash);
  const from = plain.indexOf('//') + 2;
  // A browser writes at least "/" for a path, and "%40" for an "@" within the user's name or password.
  const slash = plain.indexOf('/', from);
  const at = plain.lastIndexOf('@', slash);
  const host = plain.slice(at < from ? from : at + 1, slash);
  const mark = plain.indexOf('?', slash);
  const query = mark < 0 || mark === plain.length - 1 ? '' : plain.slice(mark);
  const path = withoutSlashes(mark < 0 ? plain.slice(slash) : plain.slice(slash, mark));
  const url = at < from ? plain : plain.slice(0, from) + plain.slice(at + 1);
  return { url, key: `${host.startsWith('www.') ? host.slice(4) : host}${path}${query}`, host, path };
}

/** Strips the slashes at the end of a path. */
function withoutSlashes(path: string): string {
  let end = path.length;
  while (path.charCodeAt(end - 1) === SLASH) end -= 1;
  return end === path.length ? path : path.slice(0, end);
}

const SLASH = 0x2f;

function withoutTracking(url: URL): string {
  // Collected first: deleting a parameter during the iteration would skip the next one.
  const tracked: string[] = [];
  url.searchParams.forEach((_value, name) => {
    if (TRACKING.test(name.toLowerCase())) tracked.push(name);
  });
  for (const name of tracked) url.searchParams.delete(name);
  return url.href;
}

/** The domain that a publisher's hosts share: "www.example.co.uk" and "sport.example.co.uk" give "example.co.uk". */
export function registrableDomainOf(host: string): string {
  const labels = host.replace(/:\d+$/u, '').split('.');
  const isShortSecond =
    labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 && (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(isShortSecond ? -3 : -2).join('.');
}
