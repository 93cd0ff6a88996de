-- Topics and sectors are codes of the taxonomy from now on. What people wrote freely becomes a code where it means the same, and else a term of
-- their own behind `x-`, so that nothing is lost and nothing that is stored is refused when it is next saved.
create function pg_temp.coded(terms text[], codes text[]) returns text[] language sql as $$
  select coalesce(array_agg(term order by first), '{}')
  from (
    select term, min(position) as first
    from (
      select position, case
        when meaning is not null then meaning
        when written = any(codes) or written like 'x-%' then written
        else left('x-' || written, 80) end as term
      from unnest(terms) with ordinality as given(written, position)
      left join (values ('funding', 'choose-instruments'), ('market-entry', 'going-international'), ('policy', 'lobbying')) as same(word, meaning)
        on same.word = written and meaning = any(codes)
    ) renamed
    group by term
  ) once
$$;
--> statement-breakpoint
create function pg_temp.topic_codes() returns text[] language sql immutable as $$ select array[
  'internationalisation', 'cluster-management', 'new-services', 'infrastructure', 'lobbying', 'professionalisation', 'target-group',
  'cluster-challenges', 'market-information', 'choose-instruments', 'identify-partners', 'going-international', 'learning',
  'services-not-used', 'members-do-not-pay-for-services', 'new-service-untested', 'services-double-those-of-others',
  'innovation-far-from-small-firms', 'industries-do-not-meet', 'members-lack-capital', 'members-find-no-staff',
  'members-lag-in-digital-work', 'members-do-not-work-together', 'space-is-closing', 'space-too-expensive', 'space-stands-empty',
  'equipment-stands-idle', 'equipment-out-of-reach', 'nobody-runs-the-space', 'platform-without-users', 'incubator-without-start-ups',
  'members-far-apart', 'not-heard-by-politics', 'freelancers-not-represented', 'sector-missing-in-strategy', 'change-of-government',
  'several-bodies-claim-to-speak', 'procurement-shuts-out-small', 'rules-hold-members-back', 'sector-not-taken-seriously',
  'manager-works-alone', 'team-keeps-changing', 'core-funding-ends', 'fees-too-low-or-unpaid', 'members-are-passive',
  'hard-to-win-new-members', 'conflict-in-the-board', 'roles-not-clear', 'no-training-for-managers', 'messages-not-read',
  'members-want-different-markets', 'who-goes-abroad', 'members-not-export-ready', 'no-interest-in-going-abroad', 'customer-abroad-unclear',
  'too-many-markets', 'members-too-different', 'members-needs-unknown', 'nobody-answers-surveys', 'no-shared-strategy', 'strengths-unclear',
  'goals-too-vague', 'members-too-small-to-export', 'language-skills-missing', 'nobody-in-charge-of-going-abroad', 'no-market-data',
  'market-study-too-expensive', 'market-information-outdated', 'rules-abroad-unclear', 'tax-and-social-security-abroad', 'culture-misread',
  'competitors-abroad-unknown', 'no-contacts-in-country', 'which-funding-scheme', 'funding-application-rejected',
  'own-contribution-missing', 'funding-paperwork', 'call-deadline-too-short', 'which-trade-fair', 'trade-fair-without-results',
  'delegation-without-follow-up', 'tools-not-known', 'no-partner-found', 'partner-went-silent', 'partner-does-not-fit',
  'partner-not-trusted', 'memorandum-without-action', 'no-agreement-between-partners', 'effort-is-uneven', 'fear-of-losing-ideas',
  'contact-person-left', 'no-consortium-for-project', 'no-plan-for-going-abroad', 'going-abroad-costs-too-much', 'plan-falls-behind',
  'members-drop-out-midway', 'no-first-customer-abroad', 'no-presence-on-site', 'offer-not-adapted', 'not-paid-abroad',
  'shipping-and-customs', 'coordination-across-borders', 'results-hard-to-measure', 'results-to-show-funders', 'effects-come-late',
  'failures-not-told', 'lessons-get-lost', 'no-feedback-from-members', 'when-to-stop', 'momentum-lost-after-project',
  'does-it-work-for-us-too', 'lack-of-time', 'lack-of-money', 'lack-of-staff', 'lack-of-experience', 'lack-of-information',
  'lack-of-contacts', 'lack-of-trust', 'fear-of-risk', 'too-small', 'language-barrier', 'cultural-differences', 'legal-obstacles',
  'bureaucracy', 'long-distances', 'strong-competition', 'political-uncertainty'
]::text[] $$;
--> statement-breakpoint
create function pg_temp.sector_codes() returns text[] language sql immutable as $$ select array[
  'creative', 'tourism', 'food', 'digital', 'manufacturing', 'mobility', 'energy', 'health', 'construction', 'services',
  'creative.advertising', 'creative.architecture', 'creative.audiovisual', 'creative.crafts', 'creative.design', 'creative.fashion',
  'creative.games', 'creative.heritage', 'creative.immersive', 'creative.music', 'creative.performing-arts', 'creative.photography',
  'creative.publishing', 'creative.software', 'creative.visual-arts', 'tourism.cultural', 'tourism.events', 'food.processing', 'food.wine',
  'digital.artificial-intelligence', 'digital.electronics', 'digital.security', 'manufacturing.furniture', 'manufacturing.machinery',
  'manufacturing.materials', 'manufacturing.packaging', 'manufacturing.textiles', 'mobility.aerospace', 'mobility.automotive',
  'mobility.logistics', 'mobility.maritime', 'energy.circular', 'energy.renewable', 'energy.water', 'health.biotechnology',
  'health.medical-technology', 'health.sport', 'services.education', 'services.finance', 'services.social'
]::text[] $$;
--> statement-breakpoint
update groups set topics = pg_temp.coded(topics, pg_temp.topic_codes()) where not topics <@ pg_temp.topic_codes();
--> statement-breakpoint
update practices set topics = pg_temp.coded(topics, pg_temp.topic_codes()), sectors = pg_temp.coded(sectors, pg_temp.sector_codes())
where not (topics <@ pg_temp.topic_codes() and sectors <@ pg_temp.sector_codes());
--> statement-breakpoint
update clusters set sectors = pg_temp.coded(sectors, pg_temp.sector_codes()) where not sectors <@ pg_temp.sector_codes();
--> statement-breakpoint
-- The snapshot is compared with the sectors of clusters, so it has to speak their language.
update experiences
set context_snapshot = jsonb_set(context_snapshot, '{sectors}', to_jsonb(pg_temp.coded(
  array(select jsonb_array_elements_text(context_snapshot -> 'sectors')), pg_temp.sector_codes())))
where jsonb_typeof(context_snapshot -> 'sectors') = 'array'
  and not array(select jsonb_array_elements_text(context_snapshot -> 'sectors')) <@ pg_temp.sector_codes();
--> statement-breakpoint
drop function pg_temp.coded(text[], text[]), pg_temp.topic_codes(), pg_temp.sector_codes();
