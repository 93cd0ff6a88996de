-- The data that everything is measured on: 2,000 clusters, 10,000 users, 1,000 groups, 20,000 memberships, 20,000 meetings, 50,000 practices of
-- 300 words, 200,000 experiences; 135,000 seats, 14,500 reports, 10,000 cases with 104,000 contributions, 27,000 commitments. Made from a fixed seed in one session, so that every run measures the same rows.
select setseed(0.2014);

-- A UUIDv7 for the n-th object of a kind, one second after the one before.
create function pg_temp.id(kind int, n bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(1704067200000 + n * 1000), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8' || lpad(to_hex(n), 15, '0'))::uuid $$;
create function pg_temp.at(n bigint) returns timestamptz language sql immutable as $$
  select timestamptz '2024-01-01 00:00:00Z' + n * interval '1 second' $$;
create function pg_temp.one_of(variadic words text[]) returns text language sql volatile as $$
  select words[1 + floor(random() * cardinality(words))::int] $$;
-- The user who holds the k-th of the 20 memberships of a group: two groups for every user, no user twice in a group.
create function pg_temp.member(group_number bigint, k int) returns bigint language sql immutable as $$
  select ((group_number * 20 + k) * 7919) % 10000 + 1 $$;

create temporary table sentences as
select n, initcap(left(words, 1)) || substr(words, 2) || '.' as text
from (
  -- Every fourth word is one of thousands, most of them rare, as in what people write.
  select n, string_agg(case when w % 4 = 0 then pg_temp.one_of('fo', 'ka', 'lu', 'mer', 'ni', 'sol', 'tar', 'vi') || pg_temp.one_of('bel', 'dor', 'gan', 'lim', 'pet', 'rus')
    || translate(floor(power(random(), 2) * 400)::text, '0123456789', 'aeioumnrst') else pg_temp.one_of(
    'we', 'the', 'a', 'our', 'their', 'of', 'for', 'with', 'to', 'and', 'in', 'members', 'partners', 'companies', 'designers', 'studios', 'market',
    'fair', 'mission', 'export', 'grant', 'budget', 'contract', 'buyers', 'agents', 'language', 'translation', 'visit', 'workshop', 'training',
    'network', 'region', 'ministry', 'funding', 'licence', 'rights', 'tax', 'customs', 'trust', 'follow-up', 'evaluation', 'result', 'growth',
    'Germany', 'France', 'Poland', 'Canada', 'Japan', 'prepared', 'visited', 'compared', 'agreed', 'failed', 'learned', 'asked', 'offered',
    'shared', 'measured', 'early', 'late', 'small', 'large', 'local', 'foreign', 'creative', 'digital', 'together', 'again', 'never', 'often') end, ' ') as words
  from generate_series(1, 5000) n, generate_series(1, 12) w group by n) s;
create unique index on sentences (n);
create temporary table passages as
select size, n, (select string_agg(s.text, ' ' order by s.n) from sentences s where s.n between p.n and p.n + size - 1) as text
from generate_series(1, 4990) p(n), unnest(array[1, 2, 3, 4, 7]) size;
create unique index on passages (size, n);
analyze passages;
-- Some sentences in a row, from a random place.
create function pg_temp.prose(sentence_count int) returns text language plpgsql volatile as $$
declare place int := 1 + floor(random() * 4990);
begin
  return (select text from passages where size = sentence_count and n = place);
end $$;

-- What refers to what is right by construction. Where the role may, the server is spared two million look-ups.
do $$ begin
  set local session_replication_role = replica;
exception when insufficient_privilege then null;
end $$;

insert into users (id, created_at, updated_at, display_name, email, status, locale, time_zone, languages)
select pg_temp.id(1, n), pg_temp.at(n), pg_temp.at(n), 'Member ' || n, 'member' || n || '@example.org', 'active', 'en', 'Europe/Berlin', array['en']
from generate_series(1, 10000) n;

insert into clusters (id, created_at, updated_at, name, slug, country, city, sectors, founded_year, member_count, sme_count, team_fte, website,
  description, language, languages, validation_status)
select pg_temp.id(2, n), pg_temp.at(n), pg_temp.at(n), 'Cluster ' || n, 'cluster-' || n,
  pg_temp.one_of('DE', 'FR', 'ES', 'IT', 'PL', 'AT', 'BE', 'FI', 'PT', 'NL', 'SE', 'RO'), 'City ' || n % 300,
  array[pg_temp.one_of('creative.design', 'creative.games', 'creative.music', 'creative.fashion', 'creative.software', 'creative.audiovisual')],
  1990 + n % 30, 40 + n % 600, 20 + n % 15, 2 + n % 6, 'https://cluster-' || n || '.example.org', pg_temp.prose(3), 'en', array['en'],
  case when n % 20 = 0 then 'submitted' else 'validated' end
from generate_series(1, 2000) n;

insert into affiliations (id, created_at, updated_at, user_id, cluster_id, role, state)
select pg_temp.id(5, n), pg_temp.at(n), pg_temp.at(n), pg_temp.id(1, n), pg_temp.id(2, (n - 1) % 2000 + 1),
  case when n <= 2000 then 'manager' else 'staff' end, 'active'
from generate_series(1, 10000) n;

insert into groups (id, created_at, updated_at, name, purpose, language, topics, kind, visibility, join_policy, confidentiality, languages, state)
select pg_temp.id(3, n), pg_temp.at(n), pg_temp.at(n), 'Peer group ' || n, pg_temp.prose(2), 'en', array['internationalisation'],
  'coaching_group', pg_temp.one_of('hidden', 'listed', 'listed', 'public'), 'request',
  'group_only', array['en'], case when n % 10 = 0 then 'paused' else 'active' end
from generate_series(1, 1000) n;

insert into group_agreements (group_id, version, text, language, created_at, created_by)
select pg_temp.id(3, n), 1, 'What is said here stays here.', 'en', pg_temp.at(n), pg_temp.id(1, pg_temp.member(n, 0)) from generate_series(1, 1000) n;
update groups set agreement_version = 1;
insert into agreement_acceptances (group_id, version, user_id, accepted_at)
select pg_temp.id(3, n), 1, pg_temp.id(1, pg_temp.member(n, k)), pg_temp.at(n) from generate_series(1, 1000) n, generate_series(0, 8) k;

-- Nine are active, one of them the facilitator and one an observer; the others came and went.
insert into memberships (id, created_at, updated_at, group_id, user_id, cluster_id, role, state, agreement_version, joined_at, left_at)
select pg_temp.id(4, n * 20 + k), pg_temp.at(n), pg_temp.at(n), pg_temp.id(3, n), pg_temp.id(1, member), pg_temp.id(2, (member - 1) % 2000 + 1),
  case k when 0 then 'facilitator' when 8 then 'observer' else 'member' end,
  case when k <= 8 then 'active' when k % 3 = 0 then 'declined' else 'left' end,
  case when k <= 8 then 1 end, case when k <= 8 or k % 3 <> 0 then pg_temp.at(n) end, case when k > 8 and k % 3 <> 0 then pg_temp.at(n + 1000) end
from generate_series(1, 1000) n cross join generate_series(0, 19) k cross join lateral (select pg_temp.member(n, k) as member) m;

insert into meetings (id, created_at, updated_at, group_id, title, theme, language, format, local_start, local_end, time_zone, starts_at, ends_at, capacity, state)
select pg_temp.id(6, n), pg_temp.at(n), pg_temp.at(n), pg_temp.id(3, n % 1000 + 1), 'Meeting ' || n / 1000 + 1, pg_temp.prose(1), 'en', 'online',
  s.local, s.local + interval '2 hours', 'UTC', s.local at time zone 'UTC', (s.local + interval '2 hours') at time zone 'UTC', 12,
  case when n < 14000 then 'closed' when n < 15000 then 'held' else 'scheduled' end
from generate_series(0, 19999) n
cross join lateral (select case when n < 15000 then timestamp '2024-02-01 09:00' else timestamp '2026-01-01 09:00' end
  + (n / 1000) * interval '28 days' + (n % 1000) * interval '10 minutes' as local) s;

-- The nine who are active attended all that is over, have a seat at the next meeting, and are asked for the one after that.
insert into registrations (id, created_at, updated_at, meeting_id, user_id, state, confirmed_at)
select pg_temp.id(10, n * 10 + k), pg_temp.at(n), pg_temp.at(n), pg_temp.id(6, n), pg_temp.id(1, pg_temp.member(n % 1000 + 1, k)),
  case when n < 15000 then 'attended' when n < 16000 then 'registered' else 'invited' end, case when n < 16000 then pg_temp.at(n) end
from generate_series(0, 16999) n, generate_series(0, 8) k;

-- Of the meetings that are held and not closed half have a report, which the others read.
insert into meeting_reports (id, created_at, updated_at, meeting_id, summary, minutes, language, written_by, state, circulated_at, approved_at, released_at)
select pg_temp.id(11, n), pg_temp.at(n), pg_temp.at(n), pg_temp.id(6, n), pg_temp.prose(3), pg_temp.prose(7), 'en', pg_temp.id(1, pg_temp.member(n % 1000 + 1, 1)),
  case when n < 14000 then 'released' else 'circulated' end, pg_temp.at(n),
  case when n < 14000 then pg_temp.at(n) end, case when n < 14000 then pg_temp.at(n) end
from generate_series(0, 14499) n;

-- Somebody asks to come in, everywhere.
insert into memberships (id, created_at, updated_at, group_id, user_id, cluster_id, role, state)
select pg_temp.id(4, 100000 + n), pg_temp.at(n), pg_temp.at(n), pg_temp.id(3, n), pg_temp.id(1, member), pg_temp.id(2, (member - 1) % 2000 + 1), 'member', 'requested'
from generate_series(1, 1000) n cross join lateral (select pg_temp.member(n + 1, 9) as member) m;

-- Ten cases in each group. Every tenth is for the network, is open and has 50 contributions; the others have six.
create temporary table brought as
select n, n % 1000 + 1 as group_number, n / 1000 as nth, pg_temp.member(n % 1000 + 1, n / 1000 % 8) as author,
  case when n % 10 = 0 or n < 2000 then 'open' when n < 3000 then 'acting' when n < 4000 then 'advised' else 'resolved' end as state
from generate_series(0, 9999) n;

insert into cases (id, created_at, updated_at, group_id, author_id, cluster_id, language, title, situation, tried_so_far, key_question, topics, audience,
  state, opened_at, first_response_at, first_useful_at, resolved_at, stopped_at, outcome_note, decision_due_on)
select pg_temp.id(12, n), pg_temp.at(n), pg_temp.at(n), pg_temp.id(3, group_number), pg_temp.id(1, author), pg_temp.id(2, (author - 1) % 2000 + 1), 'en',
  left(pg_temp.prose(1), 100), pg_temp.prose(4), array[pg_temp.prose(1)], pg_temp.prose(1), array['internationalisation'],
  case when n % 10 = 0 then 'network' else 'group' end, state, pg_temp.at(n), pg_temp.at(n + 60), case when nth > 0 then pg_temp.at(n + 90) end,
  case when state = 'resolved' then pg_temp.at(n + 90) end, case when state = 'resolved' then pg_temp.at(n + 90) end,
  case when state = 'resolved' then 'It worked.' end, date '2027-01-01' + n % 300
from brought;

insert into contributions (id, created_at, updated_at, case_id, author_id, cluster_id, kind, language, body, attribution, useful_at, useful_because)
select pg_temp.id(13, b.n * 50 + c), pg_temp.at(b.n + c), pg_temp.at(b.n + c), pg_temp.id(12, b.n), pg_temp.id(1, w.author), pg_temp.id(2, (w.author - 1) % 2000 + 1),
  pg_temp.one_of('question', 'knowledge', 'experience', 'suggestion', 'suggestion', 'hypothesis'), 'en', pg_temp.prose(2),
  pg_temp.one_of('attributed', 'group', 'group', 'unattributed'),
  case when c = 3 and b.nth > 0 then pg_temp.at(b.n + 90) end, case when c = 3 and b.nth > 0 then 'new_idea' end
from brought b cross join lateral generate_series(0, case when b.n % 10 = 0 then 49 else 5 end) c
cross join lateral (select pg_temp.member(b.group_number, (b.nth + c) % 8) as author) w;

insert into help_requests (id, created_at, updated_at, case_id, user_id, requested_by, due_on, state)
select pg_temp.id(14, n), pg_temp.at(n), pg_temp.at(n), pg_temp.id(12, n), pg_temp.id(1, pg_temp.member(group_number, (nth + 7) % 8)), pg_temp.id(1, author),
  date '2027-01-01' + n % 300, case state when 'resolved' then 'answered' else 'sent' end
from brought;

insert into case_practices (id, created_at, updated_at, case_id, drafted_by, title, kind)
select pg_temp.id(15, n), pg_temp.at(n), pg_temp.at(n), pg_temp.id(12, n), pg_temp.id(1, author), 'A practice of case ' || n, 'success'
from brought where nth = 4 and state = 'resolved';
insert into contribution_consents (id, created_at, updated_at, case_practice_id, contribution_id, user_id)
select pg_temp.id(16, n * 4 + c), pg_temp.at(n), pg_temp.at(n), pg_temp.id(15, n), pg_temp.id(13, n * 50 + c), pg_temp.id(1, pg_temp.member(group_number, (nth + c) % 8))
from brought cross join generate_series(1, 4) c where nth = 4 and state = 'resolved';

-- Everybody promised three things in each of their groups, and has kept two.
insert into commitments (id, created_at, updated_at, user_id, group_id, meeting_id, text, language, due_on, state, closed_at)
select pg_temp.id(17, (n * 9 + k) * 3 + c), pg_temp.at(n), pg_temp.at(n), pg_temp.id(1, pg_temp.member(n, k)), pg_temp.id(3, n), pg_temp.id(6, 13000 + n - 1),
  pg_temp.prose(1), 'en', date '2027-01-01' + (n + c) % 300, case c when 0 then 'open' else 'done' end, case when c > 0 then pg_temp.at(n + 60) end
from generate_series(1, 1000) n, generate_series(0, 8) k, generate_series(0, 2) c;

-- Two in five for the group alone, two for the network, one public; nine in ten published. Written by an active member for their cluster.
create temporary table written as
select n, group_number, pg_temp.member(group_number, (n % 7)::int + 1) as author,
  case when n % 5 < 2 then 'group' when n % 5 < 4 then 'network' else 'public' end as visibility,
  case when n % 20 = 7 then 'draft' when n % 20 = 13 then 'in_review' else 'published' end as state
from generate_series(1, 50000) n cross join lateral (select n % 1000 + 1 as group_number) g;

insert into practice_codes (id, created_at, updated_at, code, group_id, visibility, author_id, owner_cluster_id,
  author_consent_to, author_consent_at, author_consent_by, owner_consent_to, owner_consent_at, owner_consent_by)
select pg_temp.id(7, n), pg_temp.at(n), pg_temp.at(n), 'P-' || to_char(n, 'FM999999990000'), pg_temp.id(3, group_number), visibility,
  pg_temp.id(1, author), pg_temp.id(2, (author - 1) % 2000 + 1),
  nullif(visibility, 'group'), case when visibility <> 'group' then pg_temp.at(n) end, case when visibility <> 'group' then pg_temp.id(1, author) end,
  nullif(visibility, 'group'), case when visibility <> 'group' then pg_temp.at(n) end, case when visibility <> 'group' then pg_temp.id(1, author) end
from written order by n;

insert into practices (id, created_at, updated_at, practice_code_id, version_number, author_id, language, title, teaser, problem, context, solution,
  steps, journey_steps, topics, sectors, country, markets, cost_band, person_days, funding, timescale, results, enabling, hindering, strengths,
  weaknesses, kind, licence, state, submitted_at, reviewer_id, published_at, review_due_on)
select pg_temp.id(8, n), pg_temp.at(n), pg_temp.at(n + 86400), pg_temp.id(7, n), 1, pg_temp.id(1, author), 'en',
  left('Practice ' || n || ': ' || pg_temp.prose(1), 100), left(pg_temp.prose(2), 300), pg_temp.prose(4), pg_temp.prose(4), pg_temp.prose(7),
  array[pg_temp.prose(1), pg_temp.prose(1), pg_temp.prose(1)], array[n % 7 + 1],
  array[pg_temp.one_of('internationalisation', 'choose-instruments', 'identify-partners', 'no-training-for-managers'), pg_temp.one_of('language-barrier', 'going-abroad-costs-too-much', 'legal-obstacles', 'lack-of-trust')],
  array[pg_temp.one_of('creative.design', 'creative.games', 'creative.music', 'creative.fashion', 'creative.software', 'creative.audiovisual')],
  pg_temp.one_of('DE', 'FR', 'ES', 'IT', 'PL', 'AT', 'BE', 'FI', 'PT', 'NL', 'SE', 'RO'),
  array[pg_temp.one_of('US', 'CA', 'JP', 'BR', 'CN')], pg_temp.one_of('none', 'under_1k', 'under_5k', 'under_20k'), n % 60, array['Own means'],
  'Half a year', '[{"metric":"Partners abroad","before":2,"after":5,"unit":"partners","source":"Own records"}]',
  jsonb_build_array(jsonb_build_object('dimension', 'people', 'text', pg_temp.prose(1))),
  jsonb_build_array(jsonb_build_object('dimension', 'money', 'text', pg_temp.prose(1))), array[pg_temp.prose(1)],
  jsonb_build_array(jsonb_build_object('text', pg_temp.prose(1), 'howToOvercome', pg_temp.prose(1))),
  pg_temp.one_of('success', 'success', 'mixed', 'failure'), 'CC-BY-4.0', state, case when state <> 'draft' then pg_temp.at(n + 3600) end,
  case when state <> 'draft' then pg_temp.id(1, pg_temp.member(group_number, 0)) end, case when state = 'published' then pg_temp.at(n + 86400) end,
  case when state = 'published' then date '2027-01-01' + (n % 700)::int end
from written order by n;

-- Some practices are tried by hundreds, most by a few.
create temporary table tried as
select t.n, w.n as practice, w.group_number, w.visibility, e.author, (e.author - 1) % 2000 + 1 as cluster, d.r,
  case when t.n % 20 = 3 then 'draft' when t.n % 7 = 5 then 'confirmed' else 'recorded' end as state
from generate_series(1, 200000) t(n)
cross join lateral (select floor(power(random() + t.n * 0, 2) * 50000)::int + 1 as practice, floor(random() * 8)::int + 1 as k, random() as r) d
join written w on w.n = d.practice
cross join lateral (select pg_temp.member(w.group_number, d.k) as author) e;

insert into experiences (id, created_at, updated_at, group_id, author_id, cluster_id, practice_code_id, practice_id, journey_step, market,
  period_start_on, period_end_on, context_snapshot, language, expected, happened, why, next_time, outcome, results, ask_again_on, cost_band,
  effort_days, value, attribution, visibility, state, recorded_at, confirmed_by, confirmed_by_cluster_id, confirmed_at)
select pg_temp.id(9, t.n), pg_temp.at(t.n), pg_temp.at(t.n), pg_temp.id(3, t.group_number), pg_temp.id(1, t.author), pg_temp.id(2, t.cluster),
  pg_temp.id(7, t.practice), pg_temp.id(8, t.practice), t.n % 7 + 1, 'US', date '2024-01-01' + (t.n % 300)::int, date '2024-03-01' + (t.n % 300)::int,
  jsonb_build_object('country', c.country, 'region', null, 'sectors', c.sectors, 'foundedYear', c.founded_year, 'memberCount', c.member_count,
    'smeCount', c.sme_count, 'teamFte', c.team_fte, 'targetMarkets', c.target_markets, 'label', c.label),
  'en', pg_temp.prose(1), pg_temp.prose(3), pg_temp.prose(1), pg_temp.prose(1), o.outcome, '[]',
  case when o.outcome = 'too_early' then date '2025-01-01' end, 'under_5k', t.n % 30, 'applied',
  case when t.n % 3 = 0 then 'attributed' when t.n % 3 = 1 then 'group' else 'unattributed' end,
  t.visibility, t.state, case when t.state <> 'draft' then pg_temp.at(t.n) end,
  case when t.state = 'confirmed' then pg_temp.id(1, pg_temp.member(t.group_number, 0)) end,
  case when t.state = 'confirmed' then pg_temp.id(2, (t.cluster % 2000) + 1) end, case when t.state = 'confirmed' then pg_temp.at(t.n) end
from tried t
join clusters c on c.id = pg_temp.id(2, t.cluster)
cross join lateral (select case when t.r < .4 then 'worked' when t.r < .7 then 'worked_with_changes' when t.r < .85 then 'no_effect'
  when t.r < .92 then 'made_worse' else 'too_early' end as outcome) o
order by t.n;

insert into evidence_priors (as_of, formula_version, m0) values ('2025-01-01', 1, .55);
insert into practice_evidence (practice_code_id, as_of, formula_version, m0, n, sum_r, sum_ry, mean, low, high, level, certainty, contested, warning,
  pending, harm, last_on)
select e.practice_code_id, '2025-01-01', 1, .55, e.n, e.n * .8, e.worked * .8, case when e.n >= 3 then m.mean end, case when e.n >= 3 then m.mean * .8 end,
  case when e.n >= 3 then least(1, m.mean * 1.2) end, least(e.worked, 3), 'low', false, false, e.pending, e.harm, e.last_on
from (
  select practice_code_id, count(distinct cluster_id)::int as n,
    count(distinct cluster_id) filter (where outcome in ('worked', 'worked_with_changes'))::int as worked,
    count(*) filter (where outcome = 'too_early')::int as pending, count(*) filter (where outcome = 'made_worse')::int as harm,
    max(period_end_on) as last_on
  from experiences where state in ('recorded', 'confirmed') group by practice_code_id) e
cross join lateral (select (2.2 + e.worked * .8) / (4 + e.n * .8) as mean) m;

drop table sentences, passages, written, tried, brought;
analyze;
