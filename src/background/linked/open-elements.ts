const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Void elements, and those of which a page has only one: they do not pile up. */
const NEVER_PILED = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr ' +
    'html head body image',
);
/** Formatting elements, which stay open after the end of their parent, until their own end tag (§ 13.2.4.3). */
const FORMATTING = names('a b big code em font i nobr s small strike strong tt u');
/** An end tag does not close anything outside these (§ 13.2.4.2). */
const SCOPES = names(
  'applet caption table td th marquee object select template foreignobject desc title ' +
    'mi mo mn ms mtext annotation-xml',
);
/** The end tag of any other element does not close anything outside these (§ 13.2.6.4.7). */
const SPECIAL = names(
  'address applet article aside blockquote button caption center colgroup dd details dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup iframe li listing main marquee menu nav ' +
    'noembed noframes noscript object ol p plaintext pre script search section select style summary table tbody td ' +
    'template textarea tfoot th thead title tr ul xmp foreignobject desc mi mo mn ms mtext annotation-xml',
);
const FOREIGN = names('svg math');
/** HTML elements that end the SVG or MathML that they occur in (§ 13.2.6.5). */
const ENDS_DRAWING = names(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta ' +
    'nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);
/** Elements of SVG that may contain HTML. */
const HOLDS_HTML = names('foreignobject desc');
/** Elements that may contain HTML, depending on their attributes and on their context. */
const MAY_HOLD_HTML = names('font mi mo mn ms mtext annotation-xml');
/** Special elements whose end tags are treated like those of elements unknown to HTML. */
const ENDED_LIKE_ANY = new Set([...HOLDS_HTML, ...MAY_HOLD_HTML, 'noscript']);
/** With this many blocks inside, a formatting element outlives its end tag (§ 13.2.6.4.7, "outer loop"). */
const MOST_ROUNDS = 8;

const PARAGRAPH = names('p');
const ITEM = names('li');
const TERM = names('dd dt');
const TABLE_PARTS = names('td th tr tbody thead tfoot caption colgroup');
const IN_PARAGRAPHS = new Set([...SCOPES, ...FOREIGN, 'button']);
const IN_LISTS = new Set([...[...SPECIAL].filter((name) => !/^(?:address|div|p)$/u.test(name)), ...FOREIGN]);
const IN_TABLES = new Set([...[...SCOPES].filter((name) => !TABLE_PARTS.has(name)), ...FOREIGN]);

/** What a start tag closes before its element opens, and the elements beyond which it closes nothing. */
const ENDINGS: ReadonlyMap<string, readonly [ends: ReadonlySet<string>, walls: ReadonlySet<string>]> =
  new Map([
    ['p', [PARAGRAPH, IN_PARAGRAPHS]],
    ['li', [ITEM, IN_LISTS]],
    ['dd', [TERM, IN_LISTS]],
    ['dt', [TERM, IN_LISTS]],
    ['td', [names('td th'), IN_TABLES]],
    ['th', [names('td th'), IN_TABLES]],
    ['tr', [names('td th tr'), IN_TABLES]],
    ...[...TABLE_PARTS]
      .filter((name) => !/^t[dhr]$/u.test(name))
      .map((name) => [name, [TABLE_PARTS, IN_TABLES]] as const),
  ]);

/** Elements that other tags than their own may close, with all their content, or that may not be opened at all. */
const UNSURE = new Set([
  ...FORMATTING,
  ...FOREIGN,
  ...ENDINGS.keys(),
  ...names(
    'table form select button template noscript option optgroup h1 h2 h3 h4 h5 h6 rb rt rtc rp frameset',
  ),
]);

/**
 * The elements that an HTML parser has open after each tag, as far as its running time depends on them: for many tags
 * it goes through all of them. Where this differs from the rules (HTML Standard, § 13.2), more are open here, except
 * for the rows and groups that a parser adds to a table on its own.
 *
 * So an end tag closes the content of its element only where a parser surely has that element open too; where a parser
 * may have closed it earlier, the tag would close nothing now, and the content stays open.
 */
export class OpenElements {
  readonly #open: string[] = [];
  /** How many of them, from the outermost inwards, a parser surely has open as well. */
  #sure = 0;
  /** How many of them are `svg` or `math`: usually none, since most pages close theirs soon. */
  #foreign = 0;
  /** Whether it is known which tags are in SVG or MathML. */
  #isForeignSure = true;

  get count(): number {
    return this.#open.length;
  }

  /** Processes a start tag, its name in lower case. */
  start(name: string, isSelfClosing: boolean): void {
    const foreign = this.#foreignAt();
    if (foreign >= 0 && ENDS_DRAWING.has(name)) this.#cut(foreign);
    else if (foreign >= 0) {
      if (isSelfClosing) return;
      if (MAY_HOLD_HTML.has(name) || (HOLDS_HTML.has(name) && this.#open.includes('math')))
        this.#isForeignSure = false;
      this.#push(name);
      return;
    }
    if (FOREIGN.has(name)) {
      if (isSelfClosing) return;
      // In a `select`, and in parts of a `template`, a parser may ignore an SVG.
      if (this.#open.includes('select') || this.#open.includes('template')) this.#isForeignSure = false;
    }
    const ending = ENDINGS.get(name);
    if (this.#foreign === 0) {
      if (NEVER_PILED.has(name)) return;
      // A link within a link closes the outer one.
      if (name === 'a') this.#takeOut(this.#open.lastIndexOf('a'));
      if (name === 'option' && this.#open.at(-1) === 'option') this.#takeOut(this.#open.length - 1);
    } else if (ending?.[1] === IN_TABLES) this.#isForeignSure = false;
    // What looks like HTML within an SVG may be part of the SVG, where everything piles up.
    if (ending !== undefined) this.#endBefore(...ending);
    this.#push(name);
  }

  /** Processes an end tag. */
  end(name: string): void {
    const foreign = this.#foreignAt();
    if (foreign >= 0 && (name === 'p' || name === 'br')) this.#cut(foreign);
    const last = this.#open.lastIndexOf(name);
    if (last < 0) return;
    if (foreign >= 0 && foreign <= last) this.#cut(last);
    else if (!this.#isReached(name, last)) this.#doubt(name, last);
    else if (last < this.#sure) {
      // Formatting elements stay open after their parent.
      for (const inner of this.#cut(last).slice(1)) if (FORMATTING.has(inner)) this.#push(inner);
    } else {
      this.#doubt(name, last);
      this.#takeOut(last);
    }
  }

  /** Removes what a start tag closes. */
  #endBefore(ends: ReadonlySet<string>, walls: ReadonlySet<string>): void {
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const open = this.#open[at] ?? '';
      if (ends.has(open)) this.#takeOut(at);
      else if (walls.has(open)) return;
    }
  }

  /** Whether an end tag closes the last element of its name. */
  #isReached(name: string, last: number): boolean {
    const walls = wallsOf(name);
    let blocks = 0;
    for (let at = this.#open.length - 1; at > last; at -= 1) {
      const open = this.#open[at] ?? '';
      if (walls.has(open)) return false;
      if (SPECIAL.has(open)) blocks += 1;
    }
    return !FORMATTING.has(name) || blocks < MOST_ROUNDS;
  }

  /** Notes that an end tag may have closed an element in a parser that stays open here. */
  #doubt(name: string, last: number): void {
    const first = this.#open.indexOf(name);
    this.#sure = Math.min(this.#sure, first);
    if (this.#foreign > 0 && this.#open.some((open, at) => at >= first && at !== last && FOREIGN.has(open)))
      this.#isForeignSure = false;
  }

  /** Index of the `svg` or `math` that the next tag is in; -1 outside of any, or where this is not sure. */
  #foreignAt(): number {
    if (this.#foreign === 0 || !this.#isForeignSure) return -1;
    let lowest = -1;
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const open = this.#open[at] ?? '';
      if (FOREIGN.has(open)) lowest = at;
      else if (HOLDS_HTML.has(open) || ENDS_DRAWING.has(open)) break;
    }
    return lowest;
  }

  #push(name: string): void {
    if (this.#sure === this.#open.length && !UNSURE.has(name)) this.#sure += 1;
    this.#open.push(name);
    if (FOREIGN.has(name)) this.#foreign += 1;
  }

  #cut(at: number): readonly string[] {
    const within = this.#open.splice(at);
    this.#sure = Math.min(this.#sure, at);
    for (const name of within) this.#forget(name);
    return within;
  }

  #takeOut(at: number): void {
    for (const name of at < 0 ? [] : this.#open.splice(at, 1)) this.#forget(name);
  }

  #forget(name: string): void {
    if (!FOREIGN.has(name)) return;
    this.#foreign -= 1;
    if (this.#foreign === 0) this.#isForeignSure = true;
  }
}

function wallsOf(name: string): ReadonlySet<string> {
  if (name === 'p') return IN_PARAGRAPHS;
  if (name === 'table' || TABLE_PARTS.has(name)) return IN_TABLES;
  return FORMATTING.has(name) || (SPECIAL.has(name) && !ENDED_LIKE_ANY.has(name)) ? SCOPES : SPECIAL;
}
