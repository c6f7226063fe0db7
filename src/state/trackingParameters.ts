/**
 * Parameters that social networks, newsletters and measures of audience add to the links that they pass on. Nobody
 * typed them and nobody misses them: they are passed over in silence.
 */
const families = [
  /^utm_/,
  /^(?:pk|piwik|mtm|matomo)_/,
  // AT Internet, of usual use in the French press and administration.
  /^at_(?:medium|campaign|custom|send|recipient|link|ptr|creation|emailtype|format|platform|site|variant|network)/,
  /^xt(?:or|cr|np|dt)$/,
  // Facebook, Instagram, X, TikTok, LinkedIn, Pinterest, Reddit, Snapchat.
  /^fb(?:clid|_\w+)$|^igs(?:h|hid)$|^twclid$|^ttclid$|^li_fat_id$|^epik$|^rdt_cid$|^sccid$/,
  // Google, Microsoft, Yandex.
  /^(?:gclid|gclsrc|dclid|gbraid|wbraid|gad_\w+|srsltid|_ga|_gl|_gac|ved|msclkid|cvid|yclid|ysclid|_openstat)$/,
  // Mailchimp, HubSpot, Marketo, Brevo, MailerLite, Vero, Olytics, Drip, Klaviyo, ActiveCampaign, Eloqua.
  /^mc_(?:cid|eid)$|^ct_params$|^_?_?hs(?:enc|mi|sc|tc|fp|ctatracking|a_\w+)$|^mkt_tok$|^sib_\w+$|^_se$/,
  /^ml_subscriber(?:_hash)?$|^vero_(?:id|conv)$|^oly_(?:anon|enc)_id$|^__s$|^_kx$|^vgo_ee$|^elqtrack(?:id)?$/,
  // Adobe, and what is written by hand for the same end.
  /^s_(?:cid|kwcid)$|^(?:ref|ref_src|ref_url|referrer|cmp|cmpid|campaign|mbid|si|share|trk|trkcampaign|wt_mc|wickedid|spm)$/,
] as const;

/** Whether a parameter only tells by which way the reader came. */
export function isTracking(name: string): boolean {
  return families.some((family) => family.test(name.toLowerCase()));
}
