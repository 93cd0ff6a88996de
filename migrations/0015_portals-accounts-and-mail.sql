CREATE TABLE "browser_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"methods" text[] DEFAULT '{}' NOT NULL,
	"user_agent" text,
	CONSTRAINT "browser_sessions_token_taken" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "password_resets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "password_resets_token_taken" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "passwords" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "second_factors" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"last_step" bigint,
	"recovery_hashes" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"key_hash" text NOT NULL,
	"window" timestamp (3) with time zone NOT NULL,
	"failures" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "sign_in_failures_window_taken" PRIMARY KEY("key_hash","window")
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid,
	"address" text NOT NULL,
	"locale" text NOT NULL,
	"kind" text NOT NULL,
	"params" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"send_at" timestamp (3) with time zone NOT NULL,
	"taken_until" timestamp (3) with time zone,
	"last_error" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "mails_state_invalid" CHECK ("mails"."state" in ('waiting', 'sent', 'failed', 'dropped')),
	CONSTRAINT "mails_sent_without_time" CHECK (("mails"."state" = 'sent') = ("mails"."sent_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "oauth_artifacts" (
	"model" text NOT NULL,
	"id_hash" text NOT NULL,
	"payload" jsonb NOT NULL,
	"grant_id" uuid,
	"user_id" uuid,
	"client_id" text,
	"uid" text,
	"user_code" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"consumed_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone,
	CONSTRAINT "oauth_artifacts_id_taken" PRIMARY KEY("model","id_hash")
);
--> statement-breakpoint
CREATE TABLE "revoked_tokens" (
	"jti" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"user_id" uuid NOT NULL,
	"portal_id" uuid NOT NULL,
	"scopes" text[] DEFAULT '{}' NOT NULL,
	"state" text DEFAULT 'active' NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone,
	CONSTRAINT "grants_state_invalid" CHECK ("grants"."state" in ('active', 'revoked')),
	CONSTRAINT "grants_revocation_missing" CHECK (("grants"."state" = 'revoked') = ("grants"."revoked_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "portal_activity" (
	"id" uuid PRIMARY KEY NOT NULL,
	"portal_id" uuid NOT NULL,
	"user_id" uuid,
	"action" text NOT NULL,
	"status" text NOT NULL,
	"request_id" text,
	"occurred_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "portal_credentials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"portal_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"hint" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "portal_credentials_secret_taken" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "portal_groups" (
	"portal_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	CONSTRAINT "portal_groups_already_allowed" PRIMARY KEY("portal_id","group_id")
);
--> statement-breakpoint
CREATE TABLE "portal_test_users" (
	"portal_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "portal_test_users_already_named" PRIMARY KEY("portal_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "portals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"homepage_url" text,
	"contact_email" text NOT NULL,
	"kind" text NOT NULL,
	"application_type" text NOT NULL,
	"authentication" text NOT NULL,
	"jwks" jsonb,
	"redirect_uris" text[] DEFAULT '{}' NOT NULL,
	"scopes" text[] DEFAULT '{}' NOT NULL,
	"requires_dpop" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'active' NOT NULL,
	"suspension_reason" text,
	"registered_by" uuid,
	"last_used_at" timestamp (3) with time zone,
	CONSTRAINT "portals_name_taken" UNIQUE("name"),
	CONSTRAINT "portals_kind_invalid" CHECK ("portals"."kind" in ('sandbox', 'live')),
	CONSTRAINT "portals_application_type_invalid" CHECK ("portals"."application_type" in ('server', 'browser', 'native', 'device')),
	CONSTRAINT "portals_authentication_invalid" CHECK ("portals"."authentication" in ('none', 'client_secret', 'private_key_jwt')),
	CONSTRAINT "portals_state_invalid" CHECK ("portals"."state" in ('active', 'suspended')),
	CONSTRAINT "portals_suspended_without_reason" CHECK (("portals"."state" = 'suspended') = ("portals"."suspension_reason" is not null)),
	CONSTRAINT "portals_keys_missing" CHECK (("portals"."authentication" = 'private_key_jwt') = ("portals"."jwks" is not null))
);
--> statement-breakpoint
ALTER TABLE "browser_sessions" ADD CONSTRAINT "browser_sessions_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_resets" ADD CONSTRAINT "password_resets_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passwords" ADD CONSTRAINT "passwords_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_portal_unknown" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_activity" ADD CONSTRAINT "portal_activity_portal_unknown" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_credentials" ADD CONSTRAINT "portal_credentials_portal_unknown" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_credentials" ADD CONSTRAINT "portal_credentials_creator_unknown" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_groups" ADD CONSTRAINT "portal_groups_portal_unknown" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_groups" ADD CONSTRAINT "portal_groups_group_unknown" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_test_users" ADD CONSTRAINT "portal_test_users_portal_unknown" FOREIGN KEY ("portal_id") REFERENCES "public"."portals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portal_test_users" ADD CONSTRAINT "portal_test_users_user_unknown" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portals" ADD CONSTRAINT "portals_registrar_unknown" FOREIGN KEY ("registered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "browser_sessions_of_user" ON "browser_sessions" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "browser_sessions_by_expiry" ON "browser_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "password_resets_of_user" ON "password_resets" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "sign_in_failures_by_window" ON "sign_in_failures" USING btree ("window");--> statement-breakpoint
CREATE INDEX "mails_due" ON "mails" USING btree ("send_at","id") WHERE "mails"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "mails_of_user" ON "mails" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "mails_by_creation" ON "mails" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "oauth_artifacts_of_grant" ON "oauth_artifacts" USING btree ("grant_id");--> statement-breakpoint
CREATE INDEX "oauth_artifacts_of_user" ON "oauth_artifacts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "oauth_artifacts_by_uid" ON "oauth_artifacts" USING btree ("model","uid") WHERE "oauth_artifacts"."uid" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "oauth_artifacts_user_code_taken" ON "oauth_artifacts" USING btree ("user_code") WHERE "oauth_artifacts"."user_code" is not null;--> statement-breakpoint
CREATE INDEX "oauth_artifacts_by_expiry" ON "oauth_artifacts" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "revoked_tokens_by_expiry" ON "revoked_tokens" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "grants_already_granted" ON "grants" USING btree ("user_id","portal_id") WHERE "grants"."state" = 'active';--> statement-breakpoint
CREATE INDEX "grants_of_user" ON "grants" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "grants_of_portal" ON "grants" USING btree ("portal_id","created_at","id");--> statement-breakpoint
CREATE INDEX "portal_activity_of_portal" ON "portal_activity" USING btree ("portal_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "portal_activity_by_time" ON "portal_activity" USING btree ("occurred_at");--> statement-breakpoint
CREATE INDEX "portal_credentials_of_portal" ON "portal_credentials" USING btree ("portal_id","created_at","id");--> statement-breakpoint
CREATE INDEX "portal_groups_of_group" ON "portal_groups" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "portal_test_users_of_user" ON "portal_test_users" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "portals_by_creation" ON "portals" USING btree ("created_at","id");