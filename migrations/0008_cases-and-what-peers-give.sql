CREATE TABLE "case_audience" (
	"case_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_audience_already_selected" PRIMARY KEY("case_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"group_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"cluster_id" uuid NOT NULL,
	"language" text NOT NULL,
	"language_source" text DEFAULT 'declared' NOT NULL,
	"title" text NOT NULL,
	"situation" text,
	"tried_so_far" text[] DEFAULT '{}' NOT NULL,
	"constraints" text,
	"key_question" text,
	"help_wanted" text DEFAULT 'advice' NOT NULL,
	"decision_owner" text,
	"decision_due_on" date,
	"urgency" text DEFAULT 'normal' NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"journey_step" integer,
	"market" text,
	"excluded_cluster_ids" uuid[] DEFAULT '{}' NOT NULL,
	"audience" text DEFAULT 'group' NOT NULL,
	"under_chatham_house" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"first_response_at" timestamp (3) with time zone,
	"first_useful_at" timestamp (3) with time zone,
	"resolved_at" timestamp (3) with time zone,
	"outcome_note" text,
	"outcome_experience_id" uuid,
	CONSTRAINT "cases_own_cluster_excluded" CHECK (not "cases"."cluster_id" = any("cases"."excluded_cluster_ids")),
	CONSTRAINT "cases_journey_step_invalid" CHECK ("cases"."journey_step" between 1 and 7),
	CONSTRAINT "cases_outcome_missing" CHECK ("cases"."state" <> 'resolved' or "cases"."outcome_note" is not null or "cases"."outcome_experience_id" is not null),
	CONSTRAINT "cases_opened_without_date" CHECK ("cases"."state" = 'draft' or "cases"."opened_at" is not null),
	CONSTRAINT "cases_state_invalid" CHECK ("cases"."state" in ('draft', 'open', 'in_consultation', 'advised', 'acting', 'resolved', 'not_resolved', 'parked', 'withdrawn')),
	CONSTRAINT "cases_audience_invalid" CHECK ("cases"."audience" in ('selected', 'group', 'network')),
	CONSTRAINT "cases_urgency_invalid" CHECK ("cases"."urgency" in ('low', 'normal', 'high')),
	CONSTRAINT "cases_help_wanted_invalid" CHECK ("cases"."help_wanted" in ('advice', 'contacts', 'feedback', 'experience')),
	CONSTRAINT "cases_language_source_invalid" CHECK ("cases"."language_source" in ('declared', 'author_locale', 'detected'))
);
--> statement-breakpoint
CREATE TABLE "case_practices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"case_id" uuid NOT NULL,
	"drafted_by" uuid NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'asking' NOT NULL,
	"practice_code_id" uuid,
	"drafted_at" timestamp (3) with time zone,
	CONSTRAINT "case_practices_practice_missing" CHECK (("case_practices"."state" = 'drafted') = ("case_practices"."practice_code_id" is not null)),
	CONSTRAINT "case_practices_state_invalid" CHECK ("case_practices"."state" in ('asking', 'drafted', 'dropped')),
	CONSTRAINT "case_practices_kind_invalid" CHECK ("case_practices"."kind" in ('success', 'failure', 'mixed'))
);
--> statement-breakpoint
CREATE TABLE "contribution_consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"case_practice_id" uuid NOT NULL,
	"contribution_id" uuid,
	"user_id" uuid NOT NULL,
	"answer" text DEFAULT 'asked' NOT NULL,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "contribution_consents_answered_without_date" CHECK (("contribution_consents"."answer" = 'asked') = ("contribution_consents"."answered_at" is null)),
	CONSTRAINT "contribution_consents_answer_invalid" CHECK ("contribution_consents"."answer" in ('asked', 'given', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "contribution_revisions" (
	"contribution_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"body" text NOT NULL,
	"replaced_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contribution_revisions_already_kept" PRIMARY KEY("contribution_id","revision")
);
--> statement-breakpoint
CREATE TABLE "contributions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"case_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"cluster_id" uuid,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"language_source" text DEFAULT 'declared' NOT NULL,
	"body" text NOT NULL,
	"attribution" text DEFAULT 'group' NOT NULL,
	"under_chatham_house" boolean DEFAULT false NOT NULL,
	"practice_id" uuid,
	"experience_id" uuid,
	"state" text DEFAULT 'visible' NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"revised_at" timestamp (3) with time zone,
	"useful_at" timestamp (3) with time zone,
	"useful_because" text,
	"withdrawn_at" timestamp (3) with time zone,
	"hidden_by" uuid,
	"hidden_at" timestamp (3) with time zone,
	"hidden_reason" text,
	CONSTRAINT "contributions_useful_incomplete" CHECK (("contributions"."useful_at" is null) = ("contributions"."useful_because" is null)),
	CONSTRAINT "contributions_hidden_without_reason" CHECK ("contributions"."state" <> 'hidden' or "contributions"."hidden_reason" is not null),
	CONSTRAINT "contributions_kind_invalid" CHECK ("contributions"."kind" in ('question', 'knowledge', 'experience', 'feeling', 'hypothesis', 'suggestion', 'reflection')),
	CONSTRAINT "contributions_attribution_invalid" CHECK ("contributions"."attribution" in ('attributed', 'group', 'unattributed', 'case_giver_only')),
	CONSTRAINT "contributions_state_invalid" CHECK ("contributions"."state" in ('visible', 'withdrawn', 'hidden')),
	CONSTRAINT "contributions_useful_because_invalid" CHECK ("contributions"."useful_because" in ('new_idea', 'saved_time', 'avoided_error', 'contact', 'confirmed')),
	CONSTRAINT "contributions_language_source_invalid" CHECK ("contributions"."language_source" in ('declared', 'author_locale', 'detected'))
);
--> statement-breakpoint
CREATE TABLE "help_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"case_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"requested_by" uuid NOT NULL,
	"message" text,
	"due_on" date NOT NULL,
	"state" text DEFAULT 'sent' NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	"declined_at" timestamp (3) with time zone,
	"decline_reason" text,
	"expired_at" timestamp (3) with time zone,
	CONSTRAINT "help_requests_state_invalid" CHECK ("help_requests"."state" in ('sent', 'accepted', 'answered', 'declined', 'expired'))
);
--> statement-breakpoint
ALTER TABLE "case_audience" ADD CONSTRAINT "case_audience_case_unknown" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_audience" ADD CONSTRAINT "case_audience_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_group_unknown" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_author_unknown" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_cluster_unknown" FOREIGN KEY ("cluster_id") REFERENCES "public"."clusters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_outcome_experience_unknown" FOREIGN KEY ("outcome_experience_id") REFERENCES "public"."experiences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_practices" ADD CONSTRAINT "case_practices_case_unknown" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_practices" ADD CONSTRAINT "case_practices_drafter_unknown" FOREIGN KEY ("drafted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_practices" ADD CONSTRAINT "case_practices_practice_unknown" FOREIGN KEY ("practice_code_id") REFERENCES "public"."practice_codes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution_consents" ADD CONSTRAINT "contribution_consents_practice_unknown" FOREIGN KEY ("case_practice_id") REFERENCES "public"."case_practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution_consents" ADD CONSTRAINT "contribution_consents_contribution_unknown" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution_consents" ADD CONSTRAINT "contribution_consents_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contribution_revisions" ADD CONSTRAINT "contribution_revisions_contribution_unknown" FOREIGN KEY ("contribution_id") REFERENCES "public"."contributions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_case_unknown" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_author_unknown" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_cluster_unknown" FOREIGN KEY ("cluster_id") REFERENCES "public"."clusters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_practice_unknown" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_experience_unknown" FOREIGN KEY ("experience_id") REFERENCES "public"."experiences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_hider_unknown" FOREIGN KEY ("hidden_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_requests" ADD CONSTRAINT "help_requests_case_unknown" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_requests" ADD CONSTRAINT "help_requests_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "help_requests" ADD CONSTRAINT "help_requests_requester_unknown" FOREIGN KEY ("requested_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_audience_of_user" ON "case_audience" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "cases_by_creation" ON "cases" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "cases_of_group" ON "cases" USING btree ("group_id","created_at","id");--> statement-breakpoint
CREATE INDEX "cases_of_author" ON "cases" USING btree ("author_id","created_at","id");--> statement-breakpoint
CREATE INDEX "cases_of_cluster" ON "cases" USING btree ("cluster_id");--> statement-breakpoint
CREATE INDEX "cases_by_state" ON "cases" USING btree ("state","created_at","id");--> statement-breakpoint
CREATE INDEX "cases_by_topic" ON "cases" USING gin ("topics");--> statement-breakpoint
CREATE UNIQUE INDEX "case_practices_practice_taken" ON "case_practices" USING btree ("practice_code_id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_practices_already_asking" ON "case_practices" USING btree ("case_id") WHERE "case_practices"."state" = 'asking';--> statement-breakpoint
CREATE INDEX "case_practices_of_case" ON "case_practices" USING btree ("case_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "contribution_consents_already_asked" ON "contribution_consents" USING btree ("case_practice_id","contribution_id");--> statement-breakpoint
CREATE INDEX "contribution_consents_of_user" ON "contribution_consents" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "contribution_consents_of_contribution" ON "contribution_consents" USING btree ("contribution_id");--> statement-breakpoint
CREATE INDEX "contributions_of_case" ON "contributions" USING btree ("case_id","created_at","id");--> statement-breakpoint
CREATE INDEX "contributions_of_author" ON "contributions" USING btree ("author_id","created_at","id");--> statement-breakpoint
CREATE INDEX "contributions_of_practice" ON "contributions" USING btree ("practice_id") WHERE "contributions"."practice_id" is not null;--> statement-breakpoint
CREATE INDEX "contributions_of_experience" ON "contributions" USING btree ("experience_id") WHERE "contributions"."experience_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "help_requests_already_asked" ON "help_requests" USING btree ("case_id","user_id") WHERE "help_requests"."state" in ('sent', 'accepted');--> statement-breakpoint
CREATE INDEX "help_requests_of_case" ON "help_requests" USING btree ("case_id","created_at","id");--> statement-breakpoint
CREATE INDEX "help_requests_of_user" ON "help_requests" USING btree ("user_id","created_at","id");