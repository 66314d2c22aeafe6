const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements without an end, and those that the next of their kind or their table ends: they do not pile up. */
const NEVER_PILED = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr ' +
    'html head body p li dd dt option tr td th thead tbody tfoot colgroup',
);
/** Those that stay open after the end of what they stand in, until an end tag of their own (§ 13.2.4.3). */
const FORMATTING = names('a b big code em font i nobr s small strike strong tt u');
/** An end tag does not reach what is open outside of these (§ 13.2.4.2). */
const SCOPES = names('applet caption table marquee object template foreignobject desc title');
/** The end tag of any other element does not reach what is open outside of these (§ 13.2.6.4.7). */
const SPECIAL = names(
  'address applet article aside blockquote button caption center details dir div dl fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup iframe listing main marquee menu nav noembed noframes ' +
    'noscript object ol plaintext pre script search section select style summary table template textarea title ul ' +
    'xmp foreignobject desc',
);
const FOREIGN = names('svg math');

/**
 * The elements that a parser of HTML has open after each tag, as far as its time depends on them: for many tags it
 * goes through all of them. Where this differs from the rules (HTML Standard, § 13.2), more are open here.
 */
export class OpenElements {
  readonly #open: string[] = [];
  /** Whether a drawing or formula may be among them: most pages are done with theirs soon. */
  #hasForeign = false;

  get count(): number {
    return this.#open.length;
  }

  /** Takes a start tag, its name in lower case. */
  start(name: string, isSelfClosing: boolean): void {
    const foreign = this.#foreignAt();
    if (foreign >= 0) {
      const isOfHtml = SPECIAL.has(name) ? !SCOPES.has(name) || name === 'table' : isHtmlAlone(name);
      // HTML's own elements end a drawing that they stand in.
      if (isOfHtml) this.#open.length = foreign;
      else if (isSelfClosing) return;
    }
    if (NEVER_PILED.has(name)) return;
    // A link within a link ends it.
    if (name === 'a') this.#remove(this.#open.lastIndexOf('a'));
    this.#open.push(name);
    this.#hasForeign ||= FOREIGN.has(name);
  }

  /** Takes an end tag. */
  end(name: string): void {
    if (FORMATTING.has(name)) {
      this.#remove(this.#open.lastIndexOf(name));
      return;
    }
    const walls = SPECIAL.has(name) ? SCOPES : SPECIAL;
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const open = this.#open[at] ?? '';
      if (open === name) {
        const within = this.#open.splice(at);
        this.#open.push(...within.filter((inner) => FORMATTING.has(inner)));
        return;
      }
      if (walls.has(open)) return;
    }
  }

  /** Where the drawing or formula begins that the next tag stands in; -1 outside of all. */
  #foreignAt(): number {
    if (!this.#hasForeign) return -1;
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const open = this.#open[at] ?? '';
      if (FOREIGN.has(open)) return at;
      if (SPECIAL.has(open)) return -1;
    }
    this.#hasForeign = false;
    return -1;
  }

  #remove(at: number): void {
    if (at >= 0) this.#open.splice(at, 1);
  }
}

/** Names that stand for nothing in a drawing (§ 13.2.6.5); "a", "title" and others stand for something in both. */
const isHtmlAlone = (name: string): boolean =>
  name !== 'a' && (NEVER_PILED.has(name) || FORMATTING.has(name) || name === 'span');
