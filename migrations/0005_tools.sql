CREATE TABLE "tools" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"language" text NOT NULL,
	"url" text,
	"provider" text,
	"journey_steps" integer[] DEFAULT '{}' NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"countries" text[] DEFAULT '{}' NOT NULL,
	"valid_from" date,
	"valid_until" date,
	"apply_until" date,
	"funding" jsonb,
	CONSTRAINT "tools_kind_invalid" CHECK ("tools"."kind" in ('tool', 'instrument', 'funding_scheme', 'guide', 'facts_and_figures')),
	CONSTRAINT "tools_valid_backwards" CHECK ("tools"."valid_from" <= "tools"."valid_until"),
	CONSTRAINT "tools_funding_misplaced" CHECK ("tools"."funding" is null or "tools"."kind" = 'funding_scheme')
);
--> statement-breakpoint
CREATE INDEX "tools_by_title" ON "tools" USING btree ("title","id") WHERE "tools"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "tools_by_creation" ON "tools" USING btree ("created_at","id") WHERE "tools"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "tools_by_topic" ON "tools" USING gin ("topics");