/**
 * Words in class names and ids that show what a part of a page is for. They are written for style sheets, so they are
 * English (or German, French …) whatever the page's language. A name is split at punctuation and camel-case humps
 * ("relatedPosts-list" → related, posts, list); words and pairs of neighbours ("relatedposts") are looked up.
 */
export const NAMES = {
  navigation:
    'nav navbar navi navigation menu megamenu submenu breadcrumb breadcrumbs crumb crumbs footer foot sidebar rail pagination pager paging nextprev postnav skiplink toc tableofcontents toolbar masthead navigator sitemap topbar',
  related:
    'related recirc recirculation recommend recommended recommendation recommendations recommends trending popular mostread mostpopular mostviewed moreon morefrom morestories morenews morelinks teaser teasers readmore readnext readalso seealso alsoread alsolike outbrain taboola yarpp relatedposts relatedarticles upnext suggested suggestions recent weiterlesen recentposts timeline ticker',
  comments:
    'comment comments commentlist commentform disqus reply replies respond feedback reactions forum guestbook kommentare commenti comentarios',
  sharing:
    'share shares sharing sharedaddy sharebar shareaholic social socials follow followus addtoany addthis sns facebook whatsapp pinterest bookmark',
  caption:
    'caption captions wpcaption figcaption credit credits bildunterschrift legende photocredit videodesc videodescription imagedesc imagedescription photodesc photodescription',
  picture:
    'image images img imgtop photo photos picture pictures thumb thumbnail thumbnails figure bild bilder foto fotos pic photogallery',
  media:
    'gallery carousel slideshow slider lightbox video videos player audio podcast media mediainfo slide slides',
  people:
    'byline bylines author authors autor auteur authorbio authorbox bio contributor contributors profile team staff attribution',
  dates: 'meta metadata postmeta entrymeta date datetime time timestamp pubdate dateline published updated',
  topics: 'tag tags taglist tagcloud topics topic category categories kicker rubric tagline',
  advertising:
    'promo promos promotion promotions advert adverts advertisement advertising ad ads adslot adunit adbox sponsor sponsored banner banners affiliate shop product products buy offer offers deal deals werbung anzeige pub disclaimer disclosure',
  subscribing:
    'newsletter newsletters subscribe subscription subscriptions signup login register donate donation donations paywall cta membership app download downloads support alert notification notifications rating ratings poll quiz vote',
  consent: 'cookie cookies consent gdpr privacy popup modal overlay',
  hidden: 'hidden hide sronly visuallyhidden screenreader printonly accessibility noprint',
  aside:
    'aside asides widget widgets infobox factbox sidebox sidenote pull rightcol secondary supplementary supplemental dropdown tooltip form button btn',
  box: 'box boxes module card cards panel block tools tool interstitial inset',
  tweet: 'tweet tweets twitter instagram',
  embed: 'embed embeds embedded oembed',
  quote: 'quote blockquote pullquote citation',
  source: 'source sources trust note notes editorsnote footnote footnotes references correction',
  lead: 'standfirst lead lede leadtext deck dek subtitle subheadline subheading subhead summary intro introduction excerpt chapeau sapo abstract description ingress vorspann entradilla sommario bajada preamble preface teasertext subline',
  body: 'articlebody articletext articlecontent entrycontent postcontent postbody storybody storycontent storytext bodycopy bodytext bodycontent contentbody maincontent hentry richtext wysiwyg',
  text: 'paragraph paragraphs para text copy content body story entry post article',
} as const;

/** What a part of a page can be for, as far as its names tell. */
export type NameGroup = keyof typeof NAMES;
