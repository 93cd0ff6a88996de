CREATE TABLE "commitments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"user_id" uuid NOT NULL,
	"group_id" uuid,
	"meeting_id" uuid,
	"case_id" uuid,
	"practice_id" uuid,
	"practice_code_id" uuid,
	"text" text NOT NULL,
	"first_step" text,
	"language" text NOT NULL,
	"language_source" text DEFAULT 'declared' NOT NULL,
	"due_on" date NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"carried_count" integer DEFAULT 0 NOT NULL,
	"carried_at_meeting_id" uuid,
	"carried_to_meeting_id" uuid,
	"closed_at" timestamp (3) with time zone,
	"closing_note" text,
	"drop_reason" text,
	"experience_id" uuid,
	"experience_asked_at" timestamp (3) with time zone,
	CONSTRAINT "commitments_state_invalid" CHECK ("commitments"."state" in ('open', 'done', 'dropped')),
	CONSTRAINT "commitments_language_source_invalid" CHECK ("commitments"."language_source" in ('declared', 'author_locale', 'detected')),
	CONSTRAINT "commitments_source_missing" CHECK (num_nonnulls("commitments"."meeting_id", "commitments"."case_id", "commitments"."practice_id") = 1),
	CONSTRAINT "commitments_practice_incomplete" CHECK (("commitments"."practice_id" is null) = ("commitments"."practice_code_id" is null)),
	CONSTRAINT "commitments_closing_missing" CHECK (("commitments"."closed_at" is null) = ("commitments"."state" = 'open')),
	CONSTRAINT "commitments_dropped_without_reason" CHECK (("commitments"."drop_reason" is not null) = ("commitments"."state" = 'dropped'))
);
--> statement-breakpoint
ALTER TABLE "experiences" ADD COLUMN "commitment_id" uuid;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_group_unknown" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_meeting_unknown" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_case_unknown" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_practice_unknown" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_practice_code_unknown" FOREIGN KEY ("practice_code_id") REFERENCES "public"."practice_codes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_carried_at_unknown" FOREIGN KEY ("carried_at_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_carried_to_unknown" FOREIGN KEY ("carried_to_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_experience_unknown" FOREIGN KEY ("experience_id") REFERENCES "public"."experiences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commitments_by_due" ON "commitments" USING btree ("due_on","id");--> statement-breakpoint
CREATE INDEX "commitments_of_user" ON "commitments" USING btree ("user_id","due_on","id");--> statement-breakpoint
CREATE INDEX "commitments_of_group" ON "commitments" USING btree ("group_id","due_on","id");--> statement-breakpoint
CREATE INDEX "commitments_open_of_group" ON "commitments" USING btree ("group_id") WHERE "commitments"."state" = 'open';--> statement-breakpoint
CREATE INDEX "commitments_of_meeting" ON "commitments" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "commitments_of_case" ON "commitments" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "commitments_of_practice" ON "commitments" USING btree ("practice_id");--> statement-breakpoint
CREATE INDEX "commitments_of_experience" ON "commitments" USING btree ("experience_id");