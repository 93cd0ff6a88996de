CREATE SEQUENCE "public"."practice_code_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "affiliations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"user_id" uuid NOT NULL,
	"cluster_id" uuid NOT NULL,
	"role" text NOT NULL,
	"state" text NOT NULL,
	"request_message" text,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"decision_reason" text,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "affiliations_role_invalid" CHECK ("affiliations"."role" in ('manager', 'staff')),
	CONSTRAINT "affiliations_state_invalid" CHECK ("affiliations"."state" in ('requested', 'active', 'rejected', 'ended'))
);
--> statement-breakpoint
CREATE TABLE "cluster_validations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"cluster_id" uuid NOT NULL,
	"criteria_version" integer NOT NULL,
	"results" jsonb NOT NULL,
	"note" text,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"submitted_by" uuid NOT NULL,
	"outcome" text,
	"decided_at" timestamp (3) with time zone,
	"decided_by" uuid,
	"reason" text,
	"lapsed_at" timestamp (3) with time zone,
	CONSTRAINT "cluster_validations_half_decided" CHECK (("cluster_validations"."decided_at" is null) = ("cluster_validations"."outcome" is null)),
	CONSTRAINT "cluster_validations_outcome_invalid" CHECK ("cluster_validations"."outcome" in ('validated', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "clusters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"country" text NOT NULL,
	"region" text,
	"city" text,
	"latitude" double precision,
	"longitude" double precision,
	"sectors" text[] DEFAULT '{}' NOT NULL,
	"founded_year" integer,
	"member_count" integer,
	"sme_count" integer,
	"team_fte" numeric(7, 2),
	"website" text,
	"description" text,
	"language" text NOT NULL,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"target_markets" text[] DEFAULT '{}' NOT NULL,
	"needs" text[] DEFAULT '{}' NOT NULL,
	"offers" text[] DEFAULT '{}' NOT NULL,
	"label" text DEFAULT 'none' NOT NULL,
	"social_links" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"feeds" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"validation_status" text DEFAULT 'unsubmitted' NOT NULL,
	"validation_lapses_on" date,
	CONSTRAINT "clusters_slug_taken" UNIQUE("slug"),
	CONSTRAINT "clusters_slug_malformed" CHECK ("clusters"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "clusters_country_malformed" CHECK ("clusters"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "clusters_location_incomplete" CHECK (("clusters"."latitude" is null) = ("clusters"."longitude" is null)),
	CONSTRAINT "clusters_location_off_the_globe" CHECK ("clusters"."latitude" between -90 and 90 and "clusters"."longitude" between -180 and 180),
	CONSTRAINT "clusters_count_negative" CHECK (least("clusters"."member_count", "clusters"."sme_count", "clusters"."team_fte") >= 0),
	CONSTRAINT "clusters_more_smes_than_members" CHECK ("clusters"."sme_count" <= "clusters"."member_count"),
	CONSTRAINT "clusters_label_invalid" CHECK ("clusters"."label" in ('none', 'bronze', 'silver', 'gold')),
	CONSTRAINT "clusters_validation_status_invalid" CHECK ("clusters"."validation_status" in ('unsubmitted', 'submitted', 'validated', 'refused', 'lapsed'))
);
--> statement-breakpoint
CREATE TABLE "validation_criteria" (
	"version" integer NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"description" text NOT NULL,
	"rule" jsonb NOT NULL,
	CONSTRAINT "validation_criteria_criterion_taken" PRIMARY KEY("version","code")
);
--> statement-breakpoint
CREATE TABLE "experiences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"group_id" uuid,
	"author_id" uuid NOT NULL,
	"cluster_id" uuid NOT NULL,
	"practice_code_id" uuid,
	"practice_id" uuid,
	"journey_step" integer,
	"market" text,
	"period_start_on" date,
	"period_end_on" date,
	"context_snapshot" jsonb NOT NULL,
	"language" text NOT NULL,
	"language_source" text DEFAULT 'declared' NOT NULL,
	"expected" text,
	"happened" text,
	"why" text,
	"next_time" text,
	"adaptations" text,
	"outcome" text,
	"results" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"ask_again_on" date,
	"cost_band" text,
	"effort_days" numeric(8, 1),
	"evidence_links" text[] DEFAULT '{}' NOT NULL,
	"value" text,
	"attribution" text DEFAULT 'group' NOT NULL,
	"under_chatham_house" boolean DEFAULT false NOT NULL,
	"visibility" text DEFAULT 'group' NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"recorded_at" timestamp (3) with time zone,
	"confirmed_by" uuid,
	"confirmed_by_cluster_id" uuid,
	"confirmed_at" timestamp (3) with time zone,
	"disputed_by" uuid,
	"disputed_at" timestamp (3) with time zone,
	"dispute_reason" text,
	"dispute_settled_by" uuid,
	"dispute_settled_at" timestamp (3) with time zone,
	"dispute_settlement" text,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "experiences_practice_incomplete" CHECK (("experiences"."practice_id" is null) = ("experiences"."practice_code_id" is null)),
	CONSTRAINT "experiences_group_missing" CHECK ("experiences"."group_id" is not null or "experiences"."visibility" <> 'group'),
	CONSTRAINT "experiences_outcome_missing" CHECK ("experiences"."state" in ('draft', 'withdrawn')
    or ("experiences"."outcome" is not null and "experiences"."period_end_on" is not null)),
	CONSTRAINT "experiences_ask_again_missing" CHECK ("experiences"."state" in ('draft', 'withdrawn')
    or "experiences"."outcome" <> 'too_early' or "experiences"."ask_again_on" is not null),
	CONSTRAINT "experiences_period_ends_before_it_starts" CHECK ("experiences"."period_start_on" <= "experiences"."period_end_on"),
	CONSTRAINT "experiences_confirmed_by_own_cluster" CHECK ("experiences"."confirmed_by_cluster_id" <> "experiences"."cluster_id"),
	CONSTRAINT "experiences_confirmation_missing" CHECK ("experiences"."state" <> 'confirmed'
    or ("experiences"."confirmed_by" is not null and "experiences"."confirmed_by_cluster_id" is not null and "experiences"."confirmed_at" is not null)),
	CONSTRAINT "experiences_dispute_without_reason" CHECK ("experiences"."state" <> 'disputed' or "experiences"."dispute_reason" is not null),
	CONSTRAINT "experiences_state_invalid" CHECK ("experiences"."state" in ('draft', 'recorded', 'confirmed', 'disputed', 'withdrawn')),
	CONSTRAINT "experiences_outcome_invalid" CHECK ("experiences"."outcome" in ('worked', 'worked_with_changes', 'no_effect', 'made_worse', 'too_early')),
	CONSTRAINT "experiences_value_invalid" CHECK ("experiences"."value" in ('immediate', 'potential', 'applied', 'realised', 'reframing')),
	CONSTRAINT "experiences_attribution_invalid" CHECK ("experiences"."attribution" in ('attributed', 'group', 'unattributed')),
	CONSTRAINT "experiences_visibility_invalid" CHECK ("experiences"."visibility" in ('group', 'network', 'public')),
	CONSTRAINT "experiences_cost_band_invalid" CHECK ("experiences"."cost_band" in ('none', 'under_1k', 'under_5k', 'under_20k', 'under_100k', 'over_100k')),
	CONSTRAINT "experiences_language_source_invalid" CHECK ("experiences"."language_source" in ('declared', 'author_locale', 'detected'))
);
--> statement-breakpoint
CREATE TABLE "agreement_acceptances" (
	"group_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"user_id" uuid NOT NULL,
	"accepted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agreement_acceptances_already_accepted" PRIMARY KEY("group_id","version","user_id")
);
--> statement-breakpoint
CREATE TABLE "group_agreements" (
	"group_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "group_agreements_version_taken" PRIMARY KEY("group_id","version")
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"purpose" text NOT NULL,
	"language" text NOT NULL,
	"objectives" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"kind" text NOT NULL,
	"visibility" text NOT NULL,
	"join_policy" text NOT NULL,
	"min_members" integer DEFAULT 5 NOT NULL,
	"max_members" integer DEFAULT 9 NOT NULL,
	"max_per_cluster" integer,
	"min_countries" integer,
	"confidentiality" text NOT NULL,
	"agreement_version" integer,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"cycle_number" integer DEFAULT 1 NOT NULL,
	"cycle_meetings_planned" integer,
	"cycle_starts_on" date,
	"cycle_ends_on" date,
	"organisers" text[] DEFAULT '{}' NOT NULL,
	"state" text DEFAULT 'forming' NOT NULL,
	CONSTRAINT "groups_size_impossible" CHECK ("groups"."min_members" between 2 and "groups"."max_members"),
	CONSTRAINT "groups_composition_impossible" CHECK (least("groups"."max_per_cluster", "groups"."min_countries") >= 1),
	CONSTRAINT "groups_cycle_ends_before_it_starts" CHECK ("groups"."cycle_starts_on" <= "groups"."cycle_ends_on"),
	CONSTRAINT "groups_kind_invalid" CHECK ("groups"."kind" in ('coaching_group', 'action_learning_set', 'project_group', 'open_circle')),
	CONSTRAINT "groups_visibility_invalid" CHECK ("groups"."visibility" in ('hidden', 'listed', 'public')),
	CONSTRAINT "groups_join_policy_invalid" CHECK ("groups"."join_policy" in ('invite', 'request', 'open')),
	CONSTRAINT "groups_confidentiality_invalid" CHECK ("groups"."confidentiality" in ('open', 'group_only', 'chatham_house')),
	CONSTRAINT "groups_state_invalid" CHECK ("groups"."state" in ('forming', 'active', 'paused', 'closed', 'archived', 'abandoned'))
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"group_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"cluster_id" uuid,
	"role" text NOT NULL,
	"state" text NOT NULL,
	"invited_by" uuid,
	"invitation_token_hash" text,
	"invitation_expires_at" timestamp (3) with time zone,
	"invitation_sent_at" timestamp (3) with time zone,
	"invitation_resent_count" integer DEFAULT 0 NOT NULL,
	"request_message" text,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"decision_reason" text,
	"agreement_version" integer,
	"joined_at" timestamp (3) with time zone,
	"left_at" timestamp (3) with time zone,
	CONSTRAINT "memberships_invitation_token_taken" UNIQUE("invitation_token_hash"),
	CONSTRAINT "memberships_invitation_endless" CHECK ("memberships"."state" <> 'invited' or "memberships"."invitation_expires_at" is not null),
	CONSTRAINT "memberships_role_invalid" CHECK ("memberships"."role" in ('facilitator', 'member', 'observer')),
	CONSTRAINT "memberships_state_invalid" CHECK ("memberships"."state" in ('invited', 'requested', 'active', 'suspended', 'declined', 'expired', 'revoked', 'rejected', 'withdrawn', 'left', 'removed'))
);
--> statement-breakpoint
CREATE TABLE "agenda_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"meeting_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"minutes" integer NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"notes" text,
	"owner_id" uuid,
	"practice_code_id" uuid,
	"state" text DEFAULT 'planned' NOT NULL,
	CONSTRAINT "agenda_items_minutes_invalid" CHECK ("agenda_items"."minutes" > 0),
	CONSTRAINT "agenda_items_kind_invalid" CHECK ("agenda_items"."kind" in ('check_in', 'commitment_review', 'case', 'practice', 'input', 'break', 'reflection', 'other')),
	CONSTRAINT "agenda_items_state_invalid" CHECK ("agenda_items"."state" in ('planned', 'running', 'done', 'skipped'))
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"group_id" uuid NOT NULL,
	"title" text NOT NULL,
	"theme" text,
	"language" text NOT NULL,
	"format" text NOT NULL,
	"local_start" timestamp(0) NOT NULL,
	"local_end" timestamp(0) NOT NULL,
	"time_zone" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"venue" jsonb,
	"join_url" text,
	"host_event" text,
	"capacity" integer,
	"reserved_seats" integer DEFAULT 0 NOT NULL,
	"registration_opens_at" timestamp (3) with time zone,
	"registration_closes_at" timestamp (3) with time zone,
	"waitlist" boolean DEFAULT true NOT NULL,
	"waitlist_tail" integer DEFAULT 0 NOT NULL,
	"offer_hours" integer DEFAULT 24 NOT NULL,
	"min_attendance" integer,
	"quorum_check_at" timestamp (3) with time zone,
	"quorum_checked_at" timestamp (3) with time zone,
	"agenda_version" integer DEFAULT 1 NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"scheduled_at" timestamp (3) with time zone,
	"rescheduled_at" timestamp (3) with time zone,
	"held_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"cancellation_reason" text,
	CONSTRAINT "meetings_end_before_start" CHECK ("meetings"."ends_at" > "meetings"."starts_at"),
	CONSTRAINT "meetings_registration_closes_before_it_opens" CHECK ("meetings"."registration_closes_at" > "meetings"."registration_opens_at"),
	CONSTRAINT "meetings_capacity_impossible" CHECK ("meetings"."capacity" >= 1 and "meetings"."reserved_seats" <= "meetings"."capacity"),
	CONSTRAINT "meetings_count_negative" CHECK (least("meetings"."reserved_seats", "meetings"."offer_hours", "meetings"."min_attendance") >= 0),
	CONSTRAINT "meetings_format_invalid" CHECK ("meetings"."format" in ('online', 'onsite', 'hybrid')),
	CONSTRAINT "meetings_state_invalid" CHECK ("meetings"."state" in ('draft', 'scheduled', 'in_progress', 'held', 'closed', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"meeting_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"state" text NOT NULL,
	"invited_by" uuid,
	"waitlist_position" integer,
	"lapsed_count" integer DEFAULT 0 NOT NULL,
	"offer_expires_at" timestamp (3) with time zone,
	"reserved_seat" boolean DEFAULT false NOT NULL,
	"list_me" boolean DEFAULT false NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"checked_in_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"late_cancellation" boolean DEFAULT false NOT NULL,
	CONSTRAINT "registrations_waiting_without_place" CHECK ("registrations"."state" <> 'waitlisted' or "registrations"."waitlist_position" is not null),
	CONSTRAINT "registrations_offer_endless" CHECK ("registrations"."state" <> 'offered' or "registrations"."offer_expires_at" is not null),
	CONSTRAINT "registrations_state_invalid" CHECK ("registrations"."state" in ('invited', 'registered', 'waitlisted', 'offered', 'attended', 'no_show', 'excused', 'declined', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"actor_id" uuid,
	"client_id" text,
	"reason" text,
	"before" jsonb,
	"after" jsonb,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"request_id" text
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sequence" bigint GENERATED ALWAYS AS IDENTITY (sequence name "events_sequence_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"xact_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"type" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"subject_version" integer NOT NULL,
	"scope_id" uuid,
	"actor_id" uuid,
	"client_id" text,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "events_sequence_taken" UNIQUE("sequence")
);
--> statement-breakpoint
CREATE TABLE "external_ids" (
	"issuer" text NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"object_id" uuid NOT NULL,
	CONSTRAINT "external_ids_external_id_taken" PRIMARY KEY("issuer","kind","value"),
	CONSTRAINT "external_ids_external_id_already_set" UNIQUE("issuer","kind","object_id")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"actor_key" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"status" integer NOT NULL,
	"headers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"body" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_key_taken" PRIMARY KEY("actor_key","key"),
	CONSTRAINT "idempotency_keys_failure_frozen" CHECK ("idempotency_keys"."status" < 500)
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"unique_key" text,
	"payload" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"run_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"done_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "jobs_already_queued" UNIQUE("unique_key")
);
--> statement-breakpoint
CREATE TABLE "signing_keys" (
	"kid" text PRIMARY KEY NOT NULL,
	"algorithm" text NOT NULL,
	"public_jwk" jsonb NOT NULL,
	"private_jwk" jsonb NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone,
	CONSTRAINT "signing_keys_state_invalid" CHECK ("signing_keys"."state" in ('next', 'active', 'retired'))
);
--> statement-breakpoint
CREATE TABLE "practice_codes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"code" text DEFAULT 'P-' || to_char(nextval('practice_code_numbers'), 'FM999999990000') NOT NULL,
	"group_id" uuid,
	"visibility" text DEFAULT 'group' NOT NULL,
	"author_id" uuid NOT NULL,
	"owner_cluster_id" uuid NOT NULL,
	"author_consent_to" text,
	"author_consent_at" timestamp (3) with time zone,
	"author_consent_by" uuid,
	"owner_consent_to" text,
	"owner_consent_at" timestamp (3) with time zone,
	"owner_consent_by" uuid,
	"derived_from_practice_id" uuid,
	CONSTRAINT "practice_codes_code_taken" UNIQUE("code"),
	CONSTRAINT "practice_codes_group_missing" CHECK ("practice_codes"."group_id" is not null or "practice_codes"."visibility" <> 'group'),
	CONSTRAINT "practice_codes_consent_missing" CHECK ("practice_codes"."deleted_at" is not null or case "practice_codes"."visibility"
    when 'group' then true
    when 'network' then "practice_codes"."author_consent_to" is not null and "practice_codes"."owner_consent_to" is not null
    else coalesce("practice_codes"."author_consent_to" = 'public' and "practice_codes"."owner_consent_to" = 'public', false) end),
	CONSTRAINT "practice_codes_visibility_invalid" CHECK ("practice_codes"."visibility" in ('group', 'network', 'public')),
	CONSTRAINT "practice_codes_author_consent_invalid" CHECK ("practice_codes"."author_consent_to" in ('network', 'public')),
	CONSTRAINT "practice_codes_owner_consent_invalid" CHECK ("practice_codes"."owner_consent_to" in ('network', 'public'))
);
--> statement-breakpoint
CREATE TABLE "practice_uses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"practice_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"meeting_id" uuid,
	"agenda_item_id" uuid,
	"recorded_by" uuid NOT NULL,
	CONSTRAINT "practice_uses_already_used" UNIQUE("practice_id","meeting_id"),
	CONSTRAINT "practice_uses_place_missing" CHECK (("practice_uses"."kind" = 'meeting') = ("practice_uses"."meeting_id" is not null)),
	CONSTRAINT "practice_uses_kind_invalid" CHECK ("practice_uses"."kind" in ('meeting', 'case', 'journey'))
);
--> statement-breakpoint
CREATE TABLE "practices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"practice_code_id" uuid NOT NULL,
	"version_number" integer NOT NULL,
	"author_id" uuid NOT NULL,
	"language" text NOT NULL,
	"language_source" text DEFAULT 'declared' NOT NULL,
	"title" text NOT NULL,
	"teaser" text,
	"problem" text,
	"context" text,
	"solution" text,
	"steps" text[] DEFAULT '{}' NOT NULL,
	"journey_steps" integer[] DEFAULT '{}' NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"sectors" text[] DEFAULT '{}' NOT NULL,
	"country" text,
	"markets" text[] DEFAULT '{}' NOT NULL,
	"cost_band" text,
	"person_days" numeric(8, 1),
	"funding" text[] DEFAULT '{}' NOT NULL,
	"timescale" text,
	"results" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"enabling" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"hindering" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"strengths" text[] DEFAULT '{}' NOT NULL,
	"weaknesses" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"sustains_without_support" text DEFAULT 'unknown' NOT NULL,
	"kind" text NOT NULL,
	"origin_meeting_id" uuid,
	"licence" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"reviewer_id" uuid,
	"review_comment" text,
	"published_at" timestamp (3) with time zone,
	"review_due_on" date,
	"retired_at" timestamp (3) with time zone,
	"retirement_reason" text,
	CONSTRAINT "practices_version_number_taken" UNIQUE("practice_code_id","version_number"),
	CONSTRAINT "practices_version_of_code_taken" UNIQUE("id","practice_code_id"),
	CONSTRAINT "practices_reviewed_by_its_author" CHECK ("practices"."reviewer_id" <> "practices"."author_id"),
	CONSTRAINT "practices_published_without_date" CHECK ("practices"."state" <> 'published' or "practices"."published_at" is not null),
	CONSTRAINT "practices_title_too_long" CHECK (char_length("practices"."title") <= 100),
	CONSTRAINT "practices_country_malformed" CHECK ("practices"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "practices_retired_without_reason" CHECK ("practices"."state" <> 'retired' or "practices"."retirement_reason" is not null),
	CONSTRAINT "practices_state_invalid" CHECK ("practices"."state" in ('draft', 'submitted', 'in_review', 'changes_requested', 'published', 'superseded', 'retired')),
	CONSTRAINT "practices_kind_invalid" CHECK ("practices"."kind" in ('success', 'failure', 'mixed')),
	CONSTRAINT "practices_cost_band_invalid" CHECK ("practices"."cost_band" in ('none', 'under_1k', 'under_5k', 'under_20k', 'under_100k', 'over_100k')),
	CONSTRAINT "practices_sustains_invalid" CHECK ("practices"."sustains_without_support" in ('yes', 'no', 'unknown')),
	CONSTRAINT "practices_language_source_invalid" CHECK ("practices"."language_source" in ('declared', 'author_locale', 'detected'))
);
--> statement-breakpoint
CREATE TABLE "notifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"params" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "personal_access_tokens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"scopes" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "user_invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"user_id" uuid NOT NULL,
	"invited_by" uuid,
	"token_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"resent_count" integer DEFAULT 0 NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "user_invitations_token_taken" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"display_name" text NOT NULL,
	"email" text,
	"locale" text DEFAULT 'en' NOT NULL,
	"time_zone" text DEFAULT 'UTC' NOT NULL,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"bio" text,
	"bio_language" text,
	"status" text NOT NULL,
	"platform_role" text DEFAULT 'none' NOT NULL,
	"help_budget_per_month" integer DEFAULT 4 NOT NULL,
	"notification_preferences" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"erased_at" timestamp (3) with time zone,
	CONSTRAINT "users_email_missing" CHECK ("users"."email" is not null or "users"."status" = 'erased'),
	CONSTRAINT "users_help_budget_negative" CHECK ("users"."help_budget_per_month" >= 0),
	CONSTRAINT "users_status_invalid" CHECK ("users"."status" in ('invited', 'active', 'suspended', 'erased')),
	CONSTRAINT "users_platform_role_invalid" CHECK ("users"."platform_role" in ('none', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"meeting_id" uuid NOT NULL,
	"statement" text NOT NULL,
	"language" text NOT NULL,
	"review_on" date,
	"recorded_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_report_revisions" (
	"report_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"summary" text NOT NULL,
	"minutes" text NOT NULL,
	"language" text NOT NULL,
	"written_by" uuid NOT NULL,
	"replaced_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meeting_report_revisions_revision_taken" PRIMARY KEY("report_id","revision")
);
--> statement-breakpoint
CREATE TABLE "meeting_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"meeting_id" uuid NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"summary" text DEFAULT '' NOT NULL,
	"minutes" text DEFAULT '' NOT NULL,
	"language" text NOT NULL,
	"written_by" uuid NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"circulated_at" timestamp (3) with time zone,
	"approved_at" timestamp (3) with time zone,
	"released_at" timestamp (3) with time zone,
	CONSTRAINT "meeting_reports_report_exists" UNIQUE("meeting_id"),
	CONSTRAINT "meeting_reports_state_invalid" CHECK ("meeting_reports"."state" in ('draft', 'circulated', 'approved', 'released'))
);
--> statement-breakpoint
CREATE TABLE "report_responses" (
	"report_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"comment" text,
	"responded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "report_responses_already_responded" PRIMARY KEY("report_id","revision","user_id"),
	CONSTRAINT "report_responses_objection_without_reason" CHECK ("report_responses"."kind" <> 'objection' or "report_responses"."comment" is not null),
	CONSTRAINT "report_responses_kind_invalid" CHECK ("report_responses"."kind" in ('approval', 'objection'))
);
--> statement-breakpoint
CREATE TABLE "evidence_priors" (
	"as_of" timestamp (3) with time zone PRIMARY KEY NOT NULL,
	"formula_version" integer NOT NULL,
	"m0" double precision NOT NULL
);
--> statement-breakpoint
CREATE TABLE "practice_evidence" (
	"practice_code_id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"as_of" timestamp (3) with time zone NOT NULL,
	"formula_version" integer NOT NULL,
	"m0" double precision NOT NULL,
	"n" integer NOT NULL,
	"sum_r" double precision NOT NULL,
	"sum_ry" double precision NOT NULL,
	"mean" double precision,
	"low" double precision,
	"high" double precision,
	"level" smallint NOT NULL,
	"certainty" text,
	"contested" boolean NOT NULL,
	"warning" boolean NOT NULL,
	"pending" integer NOT NULL,
	"harm" integer NOT NULL,
	"last_on" date,
	CONSTRAINT "practice_evidence_level_invalid" CHECK ("practice_evidence"."level" between 0 and 3),
	CONSTRAINT "practice_evidence_interval_invalid" CHECK ("practice_evidence"."low" >= 0 and "practice_evidence"."low" <= "practice_evidence"."high" and "practice_evidence"."high" <= 1),
	CONSTRAINT "practice_evidence_certainty_invalid" CHECK ("practice_evidence"."certainty" in ('very_low', 'low', 'moderate', 'high'))
);
--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_cluster_unknown" FOREIGN KEY ("cluster_id") REFERENCES "public"."clusters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_decider_unknown" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_validations" ADD CONSTRAINT "cluster_validations_cluster_unknown" FOREIGN KEY ("cluster_id") REFERENCES "public"."clusters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_validations" ADD CONSTRAINT "cluster_validations_submitter_unknown" FOREIGN KEY ("submitted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cluster_validations" ADD CONSTRAINT "cluster_validations_decider_unknown" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiences" ADD CONSTRAINT "experiences_group_unknown" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiences" ADD CONSTRAINT "experiences_author_unknown" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiences" ADD CONSTRAINT "experiences_cluster_unknown" FOREIGN KEY ("cluster_id") REFERENCES "public"."clusters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiences" ADD CONSTRAINT "experiences_practice_code_unknown" FOREIGN KEY ("practice_code_id") REFERENCES "public"."practice_codes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiences" ADD CONSTRAINT "experiences_practice_version_unknown" FOREIGN KEY ("practice_id","practice_code_id") REFERENCES "public"."practices"("id","practice_code_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiences" ADD CONSTRAINT "experiences_confirmer_unknown" FOREIGN KEY ("confirmed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiences" ADD CONSTRAINT "experiences_confirming_cluster_unknown" FOREIGN KEY ("confirmed_by_cluster_id") REFERENCES "public"."clusters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiences" ADD CONSTRAINT "experiences_disputer_unknown" FOREIGN KEY ("disputed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiences" ADD CONSTRAINT "experiences_settler_unknown" FOREIGN KEY ("dispute_settled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_acceptances" ADD CONSTRAINT "agreement_acceptances_agreement_unknown" FOREIGN KEY ("group_id","version") REFERENCES "public"."group_agreements"("group_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_acceptances" ADD CONSTRAINT "agreement_acceptances_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_agreements" ADD CONSTRAINT "group_agreements_group_unknown" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_agreements" ADD CONSTRAINT "group_agreements_writer_unknown" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_agreement_unknown" FOREIGN KEY ("id","agreement_version") REFERENCES "public"."group_agreements"("group_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_group_unknown" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_cluster_unknown" FOREIGN KEY ("cluster_id") REFERENCES "public"."clusters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_inviter_unknown" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_decider_unknown" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_agreement_not_accepted" FOREIGN KEY ("group_id","agreement_version","user_id") REFERENCES "public"."agreement_acceptances"("group_id","version","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_meeting_unknown" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_owner_unknown" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_group_unknown" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_meeting_unknown" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_inviter_unknown" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_codes" ADD CONSTRAINT "practice_codes_group_unknown" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_codes" ADD CONSTRAINT "practice_codes_author_unknown" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_codes" ADD CONSTRAINT "practice_codes_owner_cluster_unknown" FOREIGN KEY ("owner_cluster_id") REFERENCES "public"."clusters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_codes" ADD CONSTRAINT "practice_codes_author_consenter_unknown" FOREIGN KEY ("author_consent_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_codes" ADD CONSTRAINT "practice_codes_owner_consenter_unknown" FOREIGN KEY ("owner_consent_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_codes" ADD CONSTRAINT "practice_codes_origin_unknown" FOREIGN KEY ("derived_from_practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_uses" ADD CONSTRAINT "practice_uses_practice_unknown" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_uses" ADD CONSTRAINT "practice_uses_meeting_unknown" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_uses" ADD CONSTRAINT "practice_uses_agenda_item_unknown" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_uses" ADD CONSTRAINT "practice_uses_recorder_unknown" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_code_unknown" FOREIGN KEY ("practice_code_id") REFERENCES "public"."practice_codes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_author_unknown" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_reviewer_unknown" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practices" ADD CONSTRAINT "practices_origin_meeting_unknown" FOREIGN KEY ("origin_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_access_tokens" ADD CONSTRAINT "personal_access_tokens_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_invitations" ADD CONSTRAINT "user_invitations_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_invitations" ADD CONSTRAINT "user_invitations_inviter_unknown" FOREIGN KEY ("invited_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_meeting_unknown" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_recorder_unknown" FOREIGN KEY ("recorded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_report_revisions" ADD CONSTRAINT "meeting_report_revisions_report_unknown" FOREIGN KEY ("report_id") REFERENCES "public"."meeting_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_report_revisions" ADD CONSTRAINT "meeting_report_revisions_writer_unknown" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_reports" ADD CONSTRAINT "meeting_reports_meeting_unknown" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_reports" ADD CONSTRAINT "meeting_reports_writer_unknown" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_responses" ADD CONSTRAINT "report_responses_report_unknown" FOREIGN KEY ("report_id") REFERENCES "public"."meeting_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_responses" ADD CONSTRAINT "report_responses_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_evidence" ADD CONSTRAINT "practice_evidence_code_unknown" FOREIGN KEY ("practice_code_id") REFERENCES "public"."practice_codes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "affiliations_already_affiliated" ON "affiliations" USING btree ("user_id","cluster_id") WHERE "affiliations"."state" in ('requested', 'active');--> statement-breakpoint
CREATE INDEX "affiliations_of_user" ON "affiliations" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "affiliations_of_cluster" ON "affiliations" USING btree ("cluster_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "cluster_validations_already_submitted" ON "cluster_validations" USING btree ("cluster_id") WHERE "cluster_validations"."decided_at" is null;--> statement-breakpoint
CREATE INDEX "cluster_validations_of_cluster" ON "cluster_validations" USING btree ("cluster_id","submitted_at","id");--> statement-breakpoint
CREATE INDEX "clusters_by_creation" ON "clusters" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "clusters_by_name" ON "clusters" USING btree (lower("name"),"id");--> statement-breakpoint
CREATE INDEX "clusters_by_country" ON "clusters" USING btree ("country");--> statement-breakpoint
CREATE INDEX "clusters_by_validation" ON "clusters" USING btree ("validation_status");--> statement-breakpoint
CREATE INDEX "clusters_by_sector" ON "clusters" USING gin ("sectors");--> statement-breakpoint
CREATE INDEX "clusters_by_target_market" ON "clusters" USING gin ("target_markets");--> statement-breakpoint
CREATE INDEX "experiences_by_creation" ON "experiences" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "experiences_by_period" ON "experiences" USING btree (coalesce("period_end_on", '9999-12-31'::date),"id");--> statement-breakpoint
CREATE INDEX "experiences_of_practice" ON "experiences" USING btree ("practice_code_id","created_at","id");--> statement-breakpoint
CREATE INDEX "experiences_of_practice_by_period" ON "experiences" USING btree ("practice_code_id",coalesce("period_end_on", '9999-12-31'::date),"id");--> statement-breakpoint
CREATE INDEX "experiences_latest_voice" ON "experiences" USING btree ("practice_code_id","cluster_id","period_end_on" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "experiences"."state" in ('recorded', 'confirmed');--> statement-breakpoint
CREATE INDEX "experiences_of_group" ON "experiences" USING btree ("group_id","created_at","id");--> statement-breakpoint
CREATE INDEX "experiences_of_cluster" ON "experiences" USING btree ("cluster_id","created_at","id");--> statement-breakpoint
CREATE INDEX "experiences_of_author" ON "experiences" USING btree ("author_id","created_at","id");--> statement-breakpoint
CREATE INDEX "experiences_to_ask_again" ON "experiences" USING btree ("ask_again_on") WHERE "experiences"."outcome" = 'too_early' and "experiences"."state" in ('recorded', 'confirmed');--> statement-breakpoint
CREATE INDEX "agreement_acceptances_of_user" ON "agreement_acceptances" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "groups_by_creation" ON "groups" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "groups_by_name" ON "groups" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "groups_by_name_prefix" ON "groups" USING btree (lower("name") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "groups_in_sight" ON "groups" USING btree ("visibility","state","created_at","id");--> statement-breakpoint
CREATE INDEX "groups_by_topic" ON "groups" USING gin ("topics");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_already_member" ON "memberships" USING btree ("group_id","user_id") WHERE "memberships"."state" in ('invited', 'requested', 'active', 'suspended');--> statement-breakpoint
CREATE INDEX "memberships_of_group" ON "memberships" USING btree ("group_id","created_at","id");--> statement-breakpoint
CREATE INDEX "memberships_of_user" ON "memberships" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "memberships_of_cluster" ON "memberships" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "memberships_invitations_by_expiry" ON "memberships" USING btree ("invitation_expires_at") WHERE "memberships"."state" = 'invited';--> statement-breakpoint
CREATE INDEX "agenda_items_of_meeting" ON "agenda_items" USING btree ("meeting_id","position","id");--> statement-breakpoint
CREATE INDEX "agenda_items_of_owner" ON "agenda_items" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "agenda_items_of_practice" ON "agenda_items" USING btree ("practice_code_id");--> statement-breakpoint
CREATE INDEX "meetings_by_start" ON "meetings" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "meetings_of_group" ON "meetings" USING btree ("group_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "meetings_unfinished_by_end" ON "meetings" USING btree ("ends_at") WHERE "meetings"."state" in ('scheduled', 'in_progress');--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_already_registered" ON "registrations" USING btree ("meeting_id","user_id") WHERE "registrations"."state" in ('invited', 'registered', 'waitlisted', 'offered', 'attended', 'no_show', 'excused');--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_waitlist_position_taken" ON "registrations" USING btree ("meeting_id","waitlist_position") WHERE "registrations"."state" = 'waitlisted';--> statement-breakpoint
CREATE INDEX "registrations_of_meeting" ON "registrations" USING btree ("meeting_id","created_at","id");--> statement-breakpoint
CREATE INDEX "registrations_seats_of_meeting" ON "registrations" USING btree ("meeting_id","state");--> statement-breakpoint
CREATE INDEX "registrations_of_user" ON "registrations" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "registrations_offers_by_expiry" ON "registrations" USING btree ("offer_expires_at") WHERE "registrations"."state" = 'offered';--> statement-breakpoint
CREATE INDEX "audit_entries_by_time" ON "audit_entries" USING btree ("occurred_at","id");--> statement-breakpoint
CREATE INDEX "audit_entries_of_subject" ON "audit_entries" USING btree ("subject_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "audit_entries_of_actor" ON "audit_entries" USING btree ("actor_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "events_in_commit_order" ON "events" USING btree ("xact_id","sequence");--> statement-breakpoint
CREATE INDEX "events_of_subject" ON "events" USING btree ("subject_id","sequence");--> statement-breakpoint
CREATE INDEX "events_in_scope" ON "events" USING btree ("scope_id","xact_id","sequence");--> statement-breakpoint
CREATE INDEX "external_ids_of_object" ON "external_ids" USING btree ("object_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_by_expiry" ON "idempotency_keys" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "jobs_due" ON "jobs" USING btree ("run_at","id") WHERE "jobs"."done_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "signing_keys_already_made" ON "signing_keys" USING btree ("algorithm","state") WHERE "signing_keys"."state" <> 'retired';--> statement-breakpoint
CREATE INDEX "practice_codes_of_group" ON "practice_codes" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "practice_codes_of_author" ON "practice_codes" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "practice_codes_of_cluster" ON "practice_codes" USING btree ("owner_cluster_id");--> statement-breakpoint
CREATE INDEX "practice_codes_by_visibility" ON "practice_codes" USING btree ("visibility");--> statement-breakpoint
CREATE INDEX "practice_codes_by_origin" ON "practice_codes" USING btree ("derived_from_practice_id");--> statement-breakpoint
CREATE INDEX "practice_uses_of_practice" ON "practice_uses" USING btree ("practice_id","created_at","id");--> statement-breakpoint
CREATE INDEX "practice_uses_of_meeting" ON "practice_uses" USING btree ("meeting_id");--> statement-breakpoint
CREATE UNIQUE INDEX "practices_already_published" ON "practices" USING btree ("practice_code_id") WHERE "practices"."state" = 'published';--> statement-breakpoint
CREATE UNIQUE INDEX "practices_version_already_open" ON "practices" USING btree ("practice_code_id") WHERE "practices"."state" in ('draft', 'submitted', 'in_review', 'changes_requested') and "practices"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "practices_by_update" ON "practices" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "practices_by_publication" ON "practices" USING btree ("published_at","id") WHERE "practices"."state" = 'published';--> statement-breakpoint
CREATE INDEX "practices_by_title" ON "practices" USING btree ("title","id") WHERE "practices"."state" = 'published';--> statement-breakpoint
CREATE INDEX "practices_by_state" ON "practices" USING btree ("state","updated_at","id");--> statement-breakpoint
CREATE INDEX "practices_by_country" ON "practices" USING btree ("country");--> statement-breakpoint
CREATE INDEX "practices_by_topic" ON "practices" USING gin ("topics");--> statement-breakpoint
CREATE INDEX "practices_by_sector" ON "practices" USING gin ("sectors");--> statement-breakpoint
CREATE INDEX "practices_by_market" ON "practices" USING gin ("markets");--> statement-breakpoint
CREATE INDEX "practices_by_journey_step" ON "practices" USING gin ("journey_steps");--> statement-breakpoint
CREATE INDEX "practices_of_author" ON "practices" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "practices_of_reviewer" ON "practices" USING btree ("reviewer_id","state");--> statement-breakpoint
CREATE INDEX "practices_of_meeting" ON "practices" USING btree ("origin_meeting_id");--> statement-breakpoint
CREATE INDEX "practices_review_due" ON "practices" USING btree ("review_due_on") WHERE "practices"."state" = 'published';--> statement-breakpoint
CREATE INDEX "notifications_of_user" ON "notifications" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "notifications_unread" ON "notifications" USING btree ("user_id","created_at","id") WHERE "notifications"."read_at" is null;--> statement-breakpoint
CREATE INDEX "personal_access_tokens_of_user" ON "personal_access_tokens" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "user_invitations_already_invited" ON "user_invitations" USING btree ("user_id") WHERE "user_invitations"."accepted_at" is null and "user_invitations"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "user_invitations_of_user" ON "user_invitations" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_taken" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "users_by_creation" ON "users" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "users_by_name" ON "users" USING btree ("display_name","id");--> statement-breakpoint
CREATE INDEX "users_admins" ON "users" USING btree ("id") WHERE "users"."platform_role" = 'admin';--> statement-breakpoint
CREATE INDEX "decisions_of_meeting" ON "decisions" USING btree ("meeting_id","created_at","id");--> statement-breakpoint
CREATE INDEX "decisions_by_review" ON "decisions" USING btree ("review_on");--> statement-breakpoint
CREATE INDEX "meeting_reports_awaiting_approval" ON "meeting_reports" USING btree ("circulated_at") WHERE "meeting_reports"."state" = 'circulated';--> statement-breakpoint
CREATE INDEX "practice_evidence_by_lower_bound" ON "practice_evidence" USING btree ("low","practice_code_id");