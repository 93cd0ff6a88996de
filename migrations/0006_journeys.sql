CREATE TABLE "journey_experiences" (
	"journey_id" uuid NOT NULL,
	"experience_id" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "journey_experiences_already_linked" PRIMARY KEY("journey_id","experience_id")
);
--> statement-breakpoint
CREATE TABLE "journey_steps" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"journey_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"topic" text NOT NULL,
	"state" text DEFAULT 'not_started' NOT NULL,
	"started_on" date,
	"finished_on" date,
	"skip_reason" text,
	"notes" text,
	"tool_ids" uuid[] DEFAULT '{}' NOT NULL,
	"practice_ids" uuid[] DEFAULT '{}' NOT NULL,
	"payload" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "journey_steps_number_repeated" UNIQUE("journey_id","number"),
	CONSTRAINT "journey_steps_state_invalid" CHECK ("journey_steps"."state" in ('not_started', 'in_progress', 'done', 'skipped')),
	CONSTRAINT "journey_steps_skipped_without_reason" CHECK (("journey_steps"."skip_reason" is not null) = ("journey_steps"."state" = 'skipped')),
	CONSTRAINT "journey_steps_finish_missing" CHECK (("journey_steps"."finished_on" is not null) = ("journey_steps"."state" in ('done', 'skipped')))
);
--> statement-breakpoint
CREATE TABLE "journeys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"cluster_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"framework" text NOT NULL,
	"framework_version" integer NOT NULL,
	"market" text,
	"goal" text,
	"language" text NOT NULL,
	"language_source" text DEFAULT 'declared' NOT NULL,
	"state" text DEFAULT 'planned' NOT NULL,
	"started_on" date,
	"ended_on" date,
	"stop_reason" text,
	CONSTRAINT "journeys_state_invalid" CHECK ("journeys"."state" in ('planned', 'running', 'completed', 'stopped')),
	CONSTRAINT "journeys_language_source_invalid" CHECK ("journeys"."language_source" in ('declared', 'author_locale', 'detected')),
	CONSTRAINT "journeys_market_malformed" CHECK ("journeys"."market" ~ '^[A-Z]{2}$'),
	CONSTRAINT "journeys_end_missing" CHECK (("journeys"."ended_on" is not null) = ("journeys"."state" in ('completed', 'stopped'))),
	CONSTRAINT "journeys_stop_without_reason" CHECK (("journeys"."stop_reason" is not null) = ("journeys"."state" = 'stopped'))
);
--> statement-breakpoint
ALTER TABLE "journey_experiences" ADD CONSTRAINT "journey_experiences_journey_unknown" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journey_experiences" ADD CONSTRAINT "journey_experiences_experience_unknown" FOREIGN KEY ("experience_id") REFERENCES "public"."experiences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journey_steps" ADD CONSTRAINT "journey_steps_journey_unknown" FOREIGN KEY ("journey_id") REFERENCES "public"."journeys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journeys" ADD CONSTRAINT "journeys_cluster_unknown" FOREIGN KEY ("cluster_id") REFERENCES "public"."clusters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journeys" ADD CONSTRAINT "journeys_owner_unknown" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "journey_experiences_of_experience" ON "journey_experiences" USING btree ("experience_id");--> statement-breakpoint
CREATE INDEX "journeys_by_creation" ON "journeys" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "journeys_of_cluster" ON "journeys" USING btree ("cluster_id","created_at","id");--> statement-breakpoint
CREATE INDEX "journeys_of_owner" ON "journeys" USING btree ("owner_id","created_at","id");