CREATE TABLE "flag_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"state" text NOT NULL,
	"consequence" text DEFAULT 'none' NOT NULL,
	"category" text NOT NULL,
	"reason" text NOT NULL,
	"language" text NOT NULL,
	"language_source" text DEFAULT 'declared' NOT NULL,
	"decided_by" uuid NOT NULL,
	"before" text,
	"reversed_by" uuid,
	"reversed_at" timestamp (3) with time zone,
	"reversal_reason" text,
	CONSTRAINT "flag_decisions_state_invalid" CHECK ("flag_decisions"."state" in ('upheld', 'dismissed', 'reversed')),
	CONSTRAINT "flag_decisions_consequence_invalid" CHECK ("flag_decisions"."consequence" in ('none', 'warning', 'retirement', 'hiding', 'narrowing', 'removal')),
	CONSTRAINT "flag_decisions_category_invalid" CHECK ("flag_decisions"."category" in ('outdated', 'harmful', 'wrong', 'offensive', 'confidential', 'without_consent', 'spam', 'other')),
	CONSTRAINT "flag_decisions_language_source_invalid" CHECK ("flag_decisions"."language_source" in ('declared', 'author_locale', 'detected')),
	CONSTRAINT "flag_decisions_dismissed_with_consequence" CHECK ("flag_decisions"."state" <> 'dismissed' or "flag_decisions"."consequence" = 'none'),
	CONSTRAINT "flag_decisions_reversed_without_reason" CHECK (("flag_decisions"."state" = 'reversed') = ("flag_decisions"."reversal_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "flags" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"flagged_id" uuid NOT NULL,
	"group_id" uuid,
	"beyond_group" boolean NOT NULL,
	"case_id" uuid,
	"author_ids" uuid[] DEFAULT '{}' NOT NULL,
	"under_chatham_house" boolean DEFAULT false NOT NULL,
	"raised_by" uuid,
	"category" text NOT NULL,
	"reason" text NOT NULL,
	"language" text NOT NULL,
	"language_source" text DEFAULT 'declared' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"decision_id" uuid,
	CONSTRAINT "flags_subject_kind_invalid" CHECK ("flags"."subject_kind" in ('practice', 'contribution', 'experience', 'case', 'tool')),
	CONSTRAINT "flags_category_invalid" CHECK ("flags"."category" in ('outdated', 'harmful', 'wrong', 'offensive', 'confidential', 'without_consent', 'spam', 'other')),
	CONSTRAINT "flags_state_invalid" CHECK ("flags"."state" in ('open', 'withdrawn', 'upheld', 'dismissed', 'reversed')),
	CONSTRAINT "flags_language_source_invalid" CHECK ("flags"."language_source" in ('declared', 'author_locale', 'detected')),
	CONSTRAINT "flags_decision_missing" CHECK (("flags"."decision_id" is null) = ("flags"."state" in ('open', 'withdrawn')))
);
--> statement-breakpoint
ALTER TABLE "practice_codes" ADD COLUMN "warnings" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "flag_decisions" ADD CONSTRAINT "flag_decisions_decider_unknown" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag_decisions" ADD CONSTRAINT "flag_decisions_reverser_unknown" FOREIGN KEY ("reversed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_group_unknown" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_case_unknown" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_raiser_unknown" FOREIGN KEY ("raised_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flags" ADD CONSTRAINT "flags_decision_unknown" FOREIGN KEY ("decision_id") REFERENCES "public"."flag_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "flags_already_flagged" ON "flags" USING btree ("raised_by","subject_kind","subject_id") WHERE "flags"."state" = 'open';--> statement-breakpoint
CREATE INDEX "flags_of_subject" ON "flags" USING btree ("subject_id","subject_kind");--> statement-breakpoint
CREATE INDEX "flags_by_state" ON "flags" USING btree ("state","created_at","id");--> statement-breakpoint
CREATE INDEX "flags_by_creation" ON "flags" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "flags_of_group" ON "flags" USING btree ("group_id","created_at","id");--> statement-breakpoint
CREATE INDEX "flags_of_raiser" ON "flags" USING btree ("raised_by","created_at","id");--> statement-breakpoint
CREATE INDEX "flags_of_decision" ON "flags" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "flags_of_case" ON "flags" USING btree ("case_id");