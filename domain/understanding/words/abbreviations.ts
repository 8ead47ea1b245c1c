/** Abbreviations behind which a point ends no sentence: in addresses. */
export const abbreviated: readonly string[] =
  'st sta sto brgy bgy ave rd no blk mt ft km gen gov pres sen col dr engr mrs? hwy bldg cor ext subd ph'.split(
    ' ',
  );

/** In the names of firms and people; a single letter is one as well. */
export const abbreviatedInNames: readonly string[] =
  'co ltd inc corp mrs? ms gng bb sta? sto engr dr gen brgy mfg mktg bros intl? dist ent svcs? mgmt assoc trdg const dev \\p{L}'.split(
    ' ',
  );
