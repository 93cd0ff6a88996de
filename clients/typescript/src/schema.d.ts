// Made by `npm run client` from openapi/openapi.json. Do not edit.
export interface paths {
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who I am
         * @description Needs the scope `profile:read`.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change my profile
         * @description Needs the scope `profile:write`. Emits `user.updated`.
         */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/v1/me/personal-access-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My tokens, with their last use
         * @description Needs the scope `profile:read`. No portal may call it.
         */
        get: operations["listPersonalAccessTokens"];
        put?: never;
        /**
         * Make a token
         * @description The token is in the answer once. It has no scope that the asking token lacks, expires with it at the latest, and is revoked with it.
         *
         *     Needs the scope `profile:write`. No portal may call it. Emits `personal_access_token.created`.
         */
        post: operations["createPersonalAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/personal-access-tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a token, at once
         * @description And every token that it made.
         *
         *     Needs the scope `profile:write`. No portal may call it. Emits `personal_access_token.revoked`.
         */
        delete: operations["revokePersonalAccessToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I was told, newest first
         * @description Needs the scope `profile:read`.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/notification-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark notifications as read
         * @description Needs the scope `profile:write`. Emits `user.notifications_read`.
         */
        post: operations["markNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Users, newest first
         * @description Admins see everybody, others only themselves; peers are seen in the members of a group.
         *
         *     Needs the scope `profile:read`.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Invite somebody to have an account
         * @description They are sent a letter with a link. Only where the server has no mail server does the answer carry the invitation token, once, for the admin to pass on.
         *
         *     Needs the scope `admin`. Emits `user.invited`.
         */
        post: operations["inviteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One user
         * @description Needs the scope `profile:read`.
         */
        get: operations["getUser"];
        /**
         * Invite somebody under your own id, or correct who was invited
         * @description For admins, and for portals that an admin registered with this scope. The person is invited, and the token of the invitation is nobody else’s: it is not in the answer. Their address can be corrected until somebody else gives them something, a place in a group for one (409 `address-relied-on`). Once they have accepted, the account is theirs: it is answered as it is, and nothing changes.
         *
         *     Needs the scope `users:write`. Portals may ask for themselves, too. May emit `user.invited` and `user.updated`.
         */
        put: operations["upsertUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user-invitation-acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Needs no token but the invitation's. The answer carries a first personal access token, once.
         *
         *     Needs no token. May emit `user.joined` and `personal_access_token.created`.
         */
        post: operations["acceptUserInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new invitation
         * @description The one before stops working, and a new letter goes out.
         *
         *     Needs the scope `admin`. Emits `user.invited`.
         */
        post: operations["resendUserInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a user
         * @description Their tokens stop working at once. A group that loses its last facilitator by it is paused.
         *
         *     Needs the scope `admin`. May emit `user.suspended`, `grant.revoked`, `group.paused`, `registration.cancelled`, `registration.registered`, `registration.offered` and `report.approved`.
         */
        post: operations["suspendUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift a suspension
         * @description Needs the scope `admin`. Emits `user.reinstated`.
         */
        post: operations["reinstateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/platform-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make an admin, or take the role away
         * @description Needs the scope `admin`. No portal may call it. Emits `user.role_changed`.
         */
        put: operations["setPlatformRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{userId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a user
         * @description Yourself, or as an admin anybody. Name, address and profile are gone for good; what they gave stays under "Former member".
         *
         *     Needs the scope `profile:write`. No portal may call it. May emit `user.erased`, `grant.revoked`, `affiliation.ended`, `affiliation.withdrawn`, `membership.left`, `membership.declined`, `membership.withdrawn`, `group.paused`, `registration.cancelled`, `registration.registered`, `registration.offered`, `report.approved` and `help_request.expired`.
         */
        post: operations["eraseUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The portals that act for me
         * @description With what each may do, and when it last did. No portal can ask this: whoever you let in does not see whom else.
         *
         *     Needs the scope `profile:read`. No portal may call it.
         */
        get: operations["listConnections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/connections/{connectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One portal that acts for me
         * @description Needs the scope `profile:read`. No portal may call it.
         */
        get: operations["getConnection"];
        put?: never;
        post?: never;
        /**
         * Take back my consent, at once
         * @description Every token that the portal holds for you stops working, everywhere within a second.
         *
         *     Needs the scope `profile:write`. No portal may call it. Emits `grant.revoked`.
         */
        delete: operations["revokeConnection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Portals, newest first
         * @description Needs the scope `admin`. No portal may call it.
         */
        get: operations["listPortals"];
        put?: never;
        /**
         * Register a partner's software
         * @description The id is its `client_id`. Redirect addresses are exact and https; those of native apps are also loopback addresses and schemes of their own (RFC 8252), those of the sandbox also of this machine.
         *
         *     Needs the scope `admin`. No portal may call it. Emits `portal.registered`.
         */
        post: operations["registerPortal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portals/{portalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One portal
         * @description Needs the scope `admin`. No portal may call it.
         */
        get: operations["getPortal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what a portal is and may do
         * @description A merge patch, validated whole; lists are replaced. What it may no longer do it cannot do from now on. Audited.
         *
         *     Needs the scope `admin`. No portal may call it. Emits `portal.updated`.
         */
        patch: operations["updatePortal"];
        trace?: never;
    };
    "/v1/portals/{portalId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a portal, at once
         * @description Its tokens stop working, everywhere within a second, and it gets no new ones.
         *
         *     Needs the scope `admin`. No portal may call it. Emits `portal.suspended`.
         */
        post: operations["suspendPortal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portals/{portalId}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift the suspension of a portal
         * @description What members granted it still stands.
         *
         *     Needs the scope `admin`. No portal may call it. Emits `portal.reinstated`.
         */
        post: operations["reinstatePortal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portals/{portalId}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The secrets of a portal, newest first
         * @description Never the secrets themselves: when they were made and last used, and how they end.
         *
         *     Needs the scope `admin`. No portal may call it.
         */
        get: operations["listPortalCredentials"];
        put?: never;
        /**
         * Make a secret for a portal
         * @description It is in the answer once. Two may be live, so that a new one takes over before the old one is revoked.
         *
         *     Needs the scope `admin`. No portal may call it. Emits `portal.credential_created`.
         */
        post: operations["createPortalCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portals/{portalId}/credentials/{credentialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a secret of a portal
         * @description No token is got with it any more; tokens that were got with it end within ten minutes.
         *
         *     Needs the scope `admin`. No portal may call it. Emits `portal.credential_revoked`.
         */
        delete: operations["revokePortalCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portals/{portalId}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a portal did, newest first
         * @description Each write, each refusal of a right, each sign-in and token, each consent each access token of it that was refused (`token.refused`) and what the authorization server refused, for 90 days. Reading is not noted. Of the same refusal one a minute is kept, but for rights: anybody can name a portal, or send an old token.
         *
         *     Needs the scope `admin`. No portal may call it.
         */
        get: operations["listPortalActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The taxonomy: kinds of problems, challenges, steps, barriers and sectors
         * @description The broad before the narrow. Labels are in the language that you ask for; one topic by itself has them all.
         *
         *     Needs a token, with any scope. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["listTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/topics/{topicCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One topic, in all its languages
         * @description Needs a token, with any scope. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["getTopic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/topic-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which topics a text may be about
         * @description Compares the text with the words that people use for each kind of problem, and says which were found. The text is neither stored nor logged.
         *
         *     Needs a token, with any scope. Portals may ask for themselves, too.
         */
        post: operations["suggestTopics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clusters, by name
         * @description Validated clusters are public. One that is not is listed for its own team and admins only.
         *
         *     Needs the scope `clusters:read`. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["listClusters"];
        put?: never;
        /**
         * Register a cluster
         * @description You become its manager. Only your team and admins see it until it is validated. Without a slug one is made from the name.
         *
         *     Needs the scope `clusters:write`. May emit `cluster.created` and `affiliation.activated`.
         */
        post: operations["createCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clusters/{clusterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One cluster
         * @description Needs the scope `clusters:read`. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["getCluster"];
        /**
         * Register a cluster under your own id, or bring it up to date
         * @description The whole profile; sending the same again changes nothing. A user becomes the new cluster's manager. What a portal makes for itself stays its own to update until somebody manages the cluster.
         *
         *     Needs the scope `clusters:write`. Portals may ask for themselves, too. May emit `cluster.created`, `cluster.updated` and `affiliation.activated`.
         */
        put: operations["upsertCluster"];
        post?: never;
        /**
         * Delete a cluster that nobody needs any more
         * @description Open requests to join its team are rejected. What the cluster gave to others stays. Its slug is never given to another.
         *
         *     Needs the scope `admin`. May emit `cluster.deleted` and `affiliation.rejected`.
         */
        delete: operations["deleteCluster"];
        options?: never;
        head?: never;
        /**
         * Change a cluster's profile
         * @description While a submission for validation waits, its results follow the profile. A validation stands, but managers and admins are told which criteria are no longer met.
         *
         *     Needs the scope `clusters:write`. Emits `cluster.updated`.
         */
        patch: operations["updateCluster"];
        trace?: never;
    };
    "/v1/clusters/{clusterId}/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a cluster a quality label, or take it away
         * @description Needs the scope `admin`. Emits `cluster.label_changed`.
         */
        put: operations["setClusterLabel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clusters/{clusterId}/affiliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A cluster's team, newest first
         * @description For the team and admins. Requests are shown to managers and admins.
         *
         *     Needs the scope `clusters:read`.
         */
        get: operations["listClusterAffiliations"];
        put?: never;
        /**
         * Ask to belong to a cluster's team
         * @description Its managers are told, and decide.
         *
         *     Needs the scope `clusters:write`. Emits `affiliation.requested`.
         */
        post: operations["requestAffiliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/affiliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The teams that I belong to, wanted to or did, newest first
         * @description Needs the scope `clusters:read`.
         */
        get: operations["listMyAffiliations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clusters/{clusterId}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a user into a cluster's team at once
         * @description For admins: it gives a cluster without a manager one again. It answers a request of this user that still waits.
         *
         *     Needs the scope `admin`. Emits `affiliation.activated`.
         */
        post: operations["appointToCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/affiliations/{affiliationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One affiliation
         * @description Needs the scope `clusters:read`.
         */
        get: operations["getAffiliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/affiliations/{affiliationId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let somebody into the team
         * @description Needs the scope `clusters:write`. Emits `affiliation.activated`.
         */
        post: operations["approveAffiliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/affiliations/{affiliationId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a request down
         * @description The user is told the reason, and may ask again.
         *
         *     Needs the scope `clusters:write`. Emits `affiliation.rejected`.
         */
        post: operations["rejectAffiliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/affiliations/{affiliationId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back my request
         * @description It counts as ended: nobody rejected it.
         *
         *     Needs the scope `clusters:write`. Emits `affiliation.withdrawn`.
         */
        post: operations["withdrawAffiliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/affiliations/{affiliationId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave a team, or make somebody leave
         * @description Oneself, a manager or an admin. Facilitators of groups where the person represents the cluster are told. The last manager who can act may not leave, unless an admin does it.
         *
         *     Needs the scope `clusters:write`. Emits `affiliation.ended`.
         */
        post: operations["endAffiliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/affiliations/{affiliationId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make somebody a manager, or no longer
         * @description Needs the scope `clusters:write`. Emits `affiliation.role_changed`.
         */
        put: operations["changeAffiliationRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/validation-criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a cluster has to fulfil to be validated
         * @description The version in force, or an older one by which a cluster was validated.
         *
         *     Needs the scope `clusters:read`. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["listValidationCriteria"];
        put?: never;
        /**
         * Put another version of the criteria in force
         * @description All criteria at once. Submissions that wait, and validations that hold, go on under the version that they were made by.
         *
         *     Needs the scope `admin`. Emits `validation_criteria.published`.
         */
        post: operations["publishValidationCriteria"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clusters/{clusterId}/validations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A cluster's submissions, newest first
         * @description For its team and admins.
         *
         *     Needs the scope `clusters:read`.
         */
        get: operations["listClusterValidations"];
        put?: never;
        /**
         * Submit a cluster for validation
         * @description Each criterion is checked at once. Unmet ones do not stand in the way: an admin may waive them.
         *
         *     Needs the scope `clusters:write`. Emits `cluster.submitted`.
         */
        post: operations["submitClusterForValidation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster-validations/{validationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One submission
         * @description For the cluster's team and admins.
         *
         *     Needs the scope `clusters:read`.
         */
        get: operations["getClusterValidation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster-validations/{validationId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a cluster, or refuse
         * @description Each unmet criterion needs a waiver with a reason. A validation holds for three years and makes the profile public. Send If-Match to decide on the results that you read.
         *
         *     Needs the scope `admin`. May emit `cluster.validated` and `cluster.refused`.
         */
        post: operations["decideClusterValidation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clusters/{clusterId}/validation-lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a validation before its date
         * @description The profile is no longer public. The cluster may be submitted again.
         *
         *     Needs the scope `admin`. Emits `cluster.lapsed`.
         */
        post: operations["lapseClusterValidation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Groups that I may know of
         * @description Without a token the public ones; signed in also the listed ones and those in which you have a live membership; admins see all.
         *
         *     Needs the scope `groups:read`. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Make a group
         * @description Whoever is affiliated to a cluster may. The maker becomes its facilitator, for one of their clusters. An admin joins only by naming `clusterId`, and may appoint another `facilitatorId`. The group is forming until it is activated.
         *
         *     Needs the scope `groups:write`. May emit `group.created` and `membership.joined`.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One group
         * @description Name, purpose and size for whoever may know of it; the objectives for those inside who have accepted the agreement.
         *
         *     Needs the scope `groups:read`. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["getGroup"];
        /**
         * Make a group under your own id, or bring it up to date
         * @description All settings; sending the same again changes nothing. Who makes it is as with `createGroup`. What a portal makes for itself has no facilitator, and stays its own to update until somebody facilitates it.
         *
         *     Needs the scope `groups:write`. Portals may ask for themselves, too. May emit `group.created`, `group.updated` and `membership.joined`.
         */
        put: operations["upsertGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what a group is and how one comes in
         * @description A merge patch. Changes of `visibility`, `joinPolicy` and `confidentiality` are audited, and the members are told.
         *
         *     Needs the scope `groups:write`. Emits `group.updated`.
         */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/v1/groups/{groupId}/composition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is represented, and what is missing
         * @description Counts by cluster and country, and what activation would refuse now.
         *
         *     Needs the scope `groups:read`.
         */
        get: operations["getGroupComposition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{groupId}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a forming group begin
         * @description It needs a facilitator and `minMembers` active members. Unmet rules of composition are refused, unless `overrideReason` says why not.
         *
         *     Needs the scope `groups:write`. Emits `group.activated`.
         */
        post: operations["activateGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{groupId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an active group rest
         * @description Needs the scope `groups:write`. Emits `group.paused`.
         */
        post: operations["pauseGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{groupId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a paused group go on
         * @description It needs a facilitator.
         *
         *     Needs the scope `groups:write`. Emits `group.resumed`.
         */
        post: operations["resumeGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{groupId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the cycle
         * @description Open invitations are revoked, open requests rejected, and scheduled meetings cancelled. A closed group can be reopened for a new cycle, or archived.
         *
         *     Needs the scope `groups:write`. May emit `group.closed`, `membership.revoked`, `membership.rejected`, `meeting.cancelled` and `registration.cancelled`.
         */
        post: operations["closeGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{groupId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin the next cycle of a closed group
         * @description The cycle counts one up, with a plan of its own; whoever is inside stays. It needs a facilitator.
         *
         *     Needs the scope `groups:write`. Emits `group.reopened`.
         */
        post: operations["reopenGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{groupId}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a closed group read-only, for good
         * @description Meetings that were scheduled since it was closed are cancelled.
         *
         *     Needs the scope `groups:write`. May emit `group.archived`, `membership.revoked`, `membership.rejected`, `meeting.cancelled` and `registration.cancelled`.
         */
        post: operations["archiveGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{groupId}/abandonment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a forming group up
         * @description Open invitations are revoked, open requests rejected, and scheduled meetings cancelled.
         *
         *     Needs the scope `groups:write`. May emit `group.abandoned`, `membership.revoked`, `membership.rejected`, `meeting.cancelled` and `registration.cancelled`.
         */
        post: operations["abandonGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{groupId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agreement in force
         * @description For those inside and the invited, before they have accepted anything. 404 while the group has none.
         *
         *     Needs the scope `groups:read`.
         */
        get: operations["getAgreement"];
        /**
         * Put a new version in force
         * @description Everybody inside is asked again, and reads nothing until they accept; only whoever writes it accepts it by that. The same text again changes nothing. `If-Match` compares the version of the agreement; the first needs none.
         *
         *     Needs the scope `groups:write`. May emit `group.agreement_set` and `membership.agreed`.
         */
        put: operations["setAgreement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{groupId}/agreement-acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has accepted the agreement
         * @description For facilitators and admins. Who has not is found in the memberships, by `agreementAccepted`.
         *
         *     Needs the scope `groups:read`.
         */
        get: operations["listAgreementAcceptances"];
        put?: never;
        /**
         * Accept the agreement
         * @description Comes before reading what the group says to itself. Say which version you have read; accepting it twice is the same as once. It is possible in a group that is over, too.
         *
         *     Needs the scope `groups:write`. Emits `membership.agreed`.
         */
        post: operations["acceptAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My memberships
         * @description In every group and state: what you are in, what you are invited to, and what is over.
         *
         *     Needs the scope `groups:read`.
         */
        get: operations["listMyMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{groupId}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is in the group
         * @description Those inside who have accepted the agreement see who is active, and so does a portal that acts for one of them; facilitators and admins see every membership there ever was.
         *
         *     Needs the scope `groups:read`. Portals may ask for themselves, too.
         */
        get: operations["listMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One membership
         * @description Your own is always yours to see, before any agreement.
         *
         *     Needs the scope `groups:read`. Portals may ask for themselves, too.
         */
        get: operations["getMembership"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a membership
         * @description The place is free for others until it is reinstated, and so are the seats at meetings to come.
         *
         *     Needs the scope `groups:write`. May emit `membership.suspended`, `registration.cancelled`, `registration.registered`, `registration.offered`, `report.approved` and `help_request.expired`.
         */
        post: operations["suspendMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift the suspension of a membership
         * @description Needs the scope `groups:write`. Emits `membership.reinstated`.
         */
        post: operations["reinstateMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make somebody facilitator, member or observer
         * @description An observer who becomes more takes a place and represents a cluster.
         *
         *     Needs the scope `groups:write`. Emits `membership.role_changed`.
         */
        put: operations["changeMembershipRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{groupId}/facilitation-handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the facilitation over to another member
         * @description In one step: you become a member, and the other is the facilitator.
         *
         *     Needs the scope `groups:write`. Emits `membership.role_changed`.
         */
        post: operations["handOverFacilitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave a group
         * @description Needs no agreement, and a group that is over is left, too. Only the last facilitator hands over first. Coming back is a new membership.
         *
         *     Needs the scope `groups:write`. May emit `membership.left`, `registration.cancelled`, `registration.registered`, `registration.offered`, `report.approved` and `help_request.expired`.
         */
        post: operations["leaveGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove somebody from a group
         * @description Needs the scope `groups:write`. May emit `membership.removed`, `registration.cancelled`, `registration.registered`, `registration.offered`, `report.approved` and `help_request.expired`.
         */
        post: operations["removeMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{groupId}/membership-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to come into a group
         * @description Where the `joinPolicy` is `open` you are in at once while there is room; where it is `request`, or you were removed or suspended here before, the facilitators decide.
         *
         *     Needs the scope `groups:write`. May emit `membership.requested` and `membership.joined`.
         */
        post: operations["requestMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let somebody in who asked
         * @description Needs the scope `groups:write`. Emits `membership.joined`.
         */
        post: operations["approveMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a request to come in
         * @description Needs the scope `groups:write`. Emits `membership.rejected`.
         */
        post: operations["rejectMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/request-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take my request back
         * @description Needs the scope `groups:write`. Emits `membership.withdrawn`.
         */
        post: operations["withdrawMembershipRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{groupId}/membership-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite people
         * @description By user id, or by e-mail and name, up to 20 at once: all of them or none, and `errors` points to each entry that does not hold. Whoever is named by an address is shown by it until they accept: an address that nobody has becomes an account that waits for its person, and nothing tells the one from the other, but to admins. By address one invites 50 people a day (429). They are sent a letter, unless they want no mail; each answer carries a token once, too, to pass on, and to an admin, where no letter goes out, that of a new account. An invitation takes a place for 14 days.
         *
         *     Needs the scope `groups:write`. May emit `membership.invited` and `user.invited`.
         */
        post: operations["inviteMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invitation again
         * @description With a new token; the one before stops working, and the 14 days begin again. Whoever has not accepted their account yet is sent a new way in to it, too.
         *
         *     Needs the scope `groups:write`. May emit `membership.invited` and `user.invited`.
         */
        post: operations["resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/invitation-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Come in
         * @description For the invited person. `agreementVersion` accepts the agreement in the same act; without it nothing can be read yet.
         *
         *     Needs the scope `groups:write`. May emit `membership.joined` and `membership.agreed`.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/membership-invitation-acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Come in by the token of the invitation
         * @description For the invited person, signed in. Somebody without an account accepts the account first (`acceptUserInvitation`).
         *
         *     Needs the scope `groups:write`. May emit `membership.joined` and `membership.agreed`.
         */
        post: operations["acceptInvitationByToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/invitation-decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline an invitation
         * @description Needs the scope `groups:write`. Emits `membership.declined`.
         */
        post: operations["declineInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/membership-invitation-declines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline by the token of the invitation, without signing in
         * @description Needs no token. Emits `membership.declined`.
         */
        post: operations["declineInvitationByToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships/{membershipId}/invitation-revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an invitation back
         * @description Needs the scope `groups:write`. Emits `membership.revoked`.
         */
        post: operations["revokeInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings that I may know of, by start
         * @description Time and theme of scheduled meetings are for whoever sees the group: everybody where it is public, whoever is signed in where it is listed. The rest is for those inside.
         *
         *     Needs the scope `meetings:read`. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["listMeetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{groupId}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meetings of a group, by start
         * @description Needs the scope `meetings:read`. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["listMeetingsOfGroup"];
        put?: never;
        /**
         * Draft a meeting
         * @description Local time and time zone are the truth; `startsAt` and `endsAt` follow from them. A local time that comes twice, where summer time ends, is taken as the earlier; one that is skipped, where it begins, is refused. A draft is seen inside the group only.
         *
         *     Needs the scope `meetings:write`. Emits `meeting.created`.
         */
        post: operations["createMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One meeting
         * @description Needs the scope `meetings:read`. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["getMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what a meeting says of itself
         * @description Seats that become free by it go to those who wait. The time of a meeting that is no longer a draft is changed by rescheduling it. People who come are told when the place changes.
         *
         *     Needs the scope `meetings:write`. May emit `meeting.updated`, `registration.registered` and `registration.offered`.
         */
        patch: operations["updateMeeting"];
        trace?: never;
    };
    "/v1/meetings/{meetingId}/scheduling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fix the date and invite the members
         * @description Where commitments of earlier meetings are open, the agenda begins with them, behind the check-in.
         *
         *     Needs the scope `meetings:write`. May emit `meeting.scheduled`, `meeting.agenda_replaced` and `registration.invited`.
         */
        post: operations["scheduleMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/rescheduling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a scheduled meeting
         * @description Seats are kept, and whoever has one is asked to confirm it. The registration window, as far as it is ahead, and the check of the quorum move along; offers end with the new start.
         *
         *     Needs the scope `meetings:write`. May emit `meeting.rescheduled` and `registration.offered`.
         */
        post: operations["rescheduleMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/reserved-seats-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give unused reserved seats to everybody
         * @description Needs the scope `meetings:write`. May emit `meeting.seats_released`, `registration.registered` and `registration.offered`.
         */
        post: operations["releaseReservedSeats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a meeting
         * @description Up to a day early. People can check in from now on. What is still offered is offered no longer: free seats are for whoever comes first.
         *
         *     Needs the scope `meetings:write`. May emit `meeting.started`, `meeting.agenda_replaced` and `registration.offer_lapsed`.
         */
        post: operations["startMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a meeting: it was held
         * @description A meeting that nobody ends is held 12 hours after its end.
         *
         *     Needs the scope `meetings:write`. Emits `meeting.held`.
         */
        post: operations["endMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a meeting and release its report
         * @description Needs attendance for every registered person, an approved report, and a word on each commitment that it reviews. `errors` of the refusal names all that is missing.
         *
         *     Needs the scope `meetings:write`. May emit `meeting.closed` and `report.released`.
         */
        post: operations["closeMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a meeting off
         * @description Every place at it is cancelled, and everybody who had one is told.
         *
         *     Needs the scope `meetings:write`. May emit `meeting.cancelled` and `registration.cancelled`.
         */
        post: operations["cancelMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agenda of a meeting
         * @description Needs the scope `meetings:read`.
         */
        get: operations["getAgenda"];
        /**
         * Replace the agenda of a meeting
         * @description The whole list, in order. Items that keep their `id` keep their state; those that are not named are removed.
         *
         *     Needs the scope `meetings:write`. Emits `meeting.agenda_replaced`.
         */
        put: operations["replaceAgenda"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agenda-items/{agendaItemId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Begin, end or skip an item of an agenda
         * @description While the meeting is in progress or held. One item runs at a time.
         *
         *     Needs the scope `meetings:write`. Emits `agenda_item.state_changed`.
         */
        put: operations["setAgendaItemState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who comes to a meeting
         * @description Facilitators and admins see everybody. Others see themselves, and who comes and agreed to be listed; how many come is in `seats` of the meeting.
         *
         *     Needs the scope `meetings:read`.
         */
        get: operations["listRegistrations"];
        put?: never;
        /**
         * Take a seat at a meeting
         * @description Where the meeting is full you wait, if it has a waiting list: `state` is then `waitlisted` and `rank` your place. Seats that become free go to the first who waits: close to the start at once, else as an offer. Facilitators never wait.
         *
         *     Needs the scope `meetings:write`. May emit `registration.registered`, `registration.waitlisted` and `meeting.capacity_raised`.
         */
        post: operations["registerForMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My registrations, the latest first
         * @description Needs the scope `meetings:read`.
         */
        get: operations["listMyRegistrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/{registrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One registration
         * @description Needs the scope `meetings:read`.
         */
        get: operations["getRegistration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change whether I am listed
         * @description Needs the scope `meetings:write`. Emits `registration.updated`.
         */
        patch: operations["updateRegistration"];
        trace?: never;
    };
    "/v1/registrations/{registrationId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * I will not come
         * @description Answers an invitation to a meeting; it is always possible. Registering later is possible, too.
         *
         *     Needs the scope `meetings:write`. Emits `registration.declined`.
         */
        post: operations["declineRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/{registrationId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up my seat, offer or place in the waiting list
         * @description Possible until the meeting is over, and marked as late less than `offerHours` before the start. A free seat goes to the first who waits.
         *
         *     Needs the scope `meetings:write`. May emit `registration.cancelled`, `registration.registered` and `registration.offered`.
         */
        post: operations["cancelRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/{registrationId}/offer-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the seat that I am offered
         * @description Needs the scope `meetings:write`. Emits `registration.registered`.
         */
        post: operations["acceptOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/{registrationId}/reconfirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep my seat at the new time
         * @description Needs the scope `meetings:write`. Emits `registration.reconfirmed`.
         */
        post: operations["reconfirmRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/{registrationId}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * I am here, or a facilitator sees that somebody is
         * @description Whoever waits for a seat takes a free one by it, first come.
         *
         *     Needs the scope `meetings:write`. Emits `registration.attendance_recorded`.
         */
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who had a seat, and whether they came
         * @description Needs the scope `meetings:read`.
         */
        get: operations["getAttendance"];
        /**
         * Record who came
         * @description Sets those that it names, once the meeting runs and until it is closed. All is recorded, or nothing. While it runs, whoever waited and came takes a free seat, in this order. Only facilitators excuse somebody; who knows before that they cannot come cancels. A report that was circulated or approved says who attended: when that changes it is a draft again, and everybody is asked again.
         *
         *     Needs the scope `meetings:write`. May emit `registration.attendance_recorded` and `report.recalled`.
         */
        put: operations["recordAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The report of a meeting
         * @description Those inside read all of it. Once it is released the summary is for whoever sees the group; the minutes never leave it. An admin who is not inside sees how far it is.
         *
         *     Needs the scope `meetings:read`. Without a token it answers with what is public.
         */
        get: operations["getReportOfMeeting"];
        /**
         * Write the report of a meeting, or replace its text
         * @description From the start of the meeting until it is closed; `If-Match` is required once the report exists. The text before is kept as a revision. A changed text of a report that was circulated or approved is a draft again.
         *
         *     Needs the scope `meetings:write`. Emits `report.written`.
         */
        put: operations["writeReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One report
         * @description Needs the scope `meetings:read`. Without a token it answers with what is public.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{reportId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The texts that a report had before, the latest first
         * @description Needs the scope `meetings:read`.
         */
        get: operations["listReportRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{reportId}/circulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask those who attended to approve the report
         * @description It is approved when all of them did, or after seven days without objection.
         *
         *     Needs the scope `meetings:write`. May emit `report.circulated` and `report.approved`.
         */
        post: operations["circulateReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{reportId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve the report of a meeting that I attended
         * @description Needs the scope `meetings:write`. May emit `report.endorsed` and `report.approved`.
         */
        post: operations["approveReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{reportId}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object to the report of a meeting that I attended
         * @description The report is a draft again. Whoever objected to a text may approve it when it is circulated again.
         *
         *     Needs the scope `meetings:write`. Emits `report.objected`.
         */
        post: operations["objectToReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a meeting decided, in the order of recording
         * @description Needs the scope `meetings:read`.
         */
        get: operations["listDecisions"];
        put?: never;
        /**
         * Record what the meeting decided
         * @description From the start of the meeting until it is closed.
         *
         *     Needs the scope `meetings:write`. Emits `decision.recorded`.
         */
        post: operations["recordDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{decisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One decision
         * @description Needs the scope `meetings:read`.
         */
        get: operations["getDecision"];
        put?: never;
        post?: never;
        /**
         * Take the record of a decision back
         * @description Needs the scope `meetings:write`. Emits `decision.removed`.
         */
        delete: operations["removeDecision"];
        options?: never;
        head?: never;
        /**
         * Correct the record of a decision
         * @description Whoever recorded it, or a facilitator, until the meeting is closed.
         *
         *     Needs the scope `meetings:write`. Emits `decision.updated`.
         */
        patch: operations["updateDecision"];
        trace?: never;
    };
    "/v1/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Good and bad practices, one published version each
         * @description A list is for choosing: it carries titles, teasers and the evidence, not the long texts. With `state` or `mine` it shows versions that are being written or were replaced, as far as you may see them; `state=submitted` is what waits for a reviewer.
         *
         *     Needs the scope `practices:read`. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["listPractices"];
        put?: never;
        /**
         * Begin to write a practice
         * @description A draft, which its author, the facilitators, the owner cluster's managers and admins see. In a group by its members. Without a group only by a manager of the owner cluster: that is the consent of both, and once published everybody who is signed in sees it.
         *
         *     Needs the scope `practices:write`. Emits `practice.created`.
         */
        post: operations["createPractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of a practice, whole
         * @description Needs the scope `practices:read`. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["getPractice"];
        put?: never;
        post?: never;
        /**
         * Delete a draft
         * @description Needs the scope `practices:write`. Emits `practice.deleted`.
         */
        delete: operations["deletePracticeDraft"];
        options?: never;
        head?: never;
        /**
         * Change a draft
         * @description A merge patch, by its author or a manager of the owner cluster, while it is a draft or was sent back. What is published stays as it is: `POST /v1/practices/{practiceId}/versions` begins the next version.
         *
         *     Needs the scope `practices:write`. Emits `practice.updated`.
         */
        patch: operations["updatePractice"];
        trace?: never;
    };
    "/v1/practice-codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The published version of a code
         * @description For what people write down and cite: the code stays, the version behind it is the one of today.
         *
         *     Needs the scope `practices:read`. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["getPracticeByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All versions of a practice, newest first
         * @description Needs the scope `practices:read`. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["listPracticeVersions"];
        put?: never;
        /**
         * Begin the next version of a published practice
         * @description A draft with the text of the published version. There is one open version at a time; readers see the published one until it is replaced.
         *
         *     Needs the scope `practices:write`. Emits `practice.created`.
         */
        post: operations["createPracticeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/adaptations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adapt a practice: begin one of your own from it
         * @description A draft with a code of its own and the text of the original, without what was measured there; it says where it comes from. What only its group sees can be adapted only there, unless you wrote it, and so can what was adapted from it.
         *
         *     Needs the scope `practices:write`. Emits `practice.created`.
         */
        post: operations["derivePractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a draft for review
         * @description By its author, or who changed it last. The facilitators other than these two are told; where there is none, the admins.
         *
         *     Needs the scope `practices:write`. Emits `practice.submitted`.
         */
        post: operations["submitPractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a submitted version for review
         * @description By a facilitator who neither wrote it nor changed it last. An admin steps in where the group has no other facilitator, or there is no group.
         *
         *     Needs the scope `practices:write`. Emits `practice.review_started`.
         */
        post: operations["startPracticeReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a version back to its author
         * @description Needs the scope `practices:write`. Emits `practice.changes_requested`.
         */
        post: operations["requestPracticeChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a version that you reviewed
         * @description It takes the place of the version before. Somebody is reminded to look at it again in a year.
         *
         *     Needs the scope `practices:write`. May emit `practice.published` and `practice.superseded`.
         */
        post: operations["publishPractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire the published version
         * @description It is listed no more, and stays readable with the reason, for those who cited it. By its author, a facilitator or an admin.
         *
         *     Needs the scope `practices:write`. Emits `practice.retired`.
         */
        post: operations["retirePractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the published version still holds
         * @description By a facilitator or an admin who has looked at it again. What no longer holds is retired, or replaced by a new version.
         *
         *     Needs the scope `practices:write`. Emits `practice.renewed`.
         */
        post: operations["renewPractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Consent to how widely a practice may be seen
         * @description As its author, or as a manager of its owner cluster. With both consents an admin can promote it. Consenting to less than it is seen now narrows it at once.
         *
         *     Needs the scope `practices:write`. May emit `practice.consented` and `practice.demoted`.
         */
        post: operations["consentToPromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/consents/{consent}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a consent back
         * @description From now on only its group sees the practice. One that belongs to no group is taken down, for good. An author may also when they are no longer in the group; who leaves it takes along their consent to what it alone sees.
         *
         *     Needs the scope `practices:write`. May emit `practice.consent_withdrawn`, `practice.demoted` and `practice.deleted`.
         */
        delete: operations["withdrawConsent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/promotion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a practice to the network or to everybody
         * @description By an admin, on top of the consents of its author and of its owner cluster. An adaptation goes no further than what others wrote before it.
         *
         *     Needs the scope `practices:write`. Emits `practice.promoted`.
         */
        post: operations["promotePractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/demotion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a practice to fewer people, at once
         * @description By its author, a facilitator or an admin. An author's consent shrinks with it; otherwise the consents stay.
         *
         *     Needs the scope `practices:write`. Emits `practice.demoted`.
         */
        post: operations["demotePractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a practice comes from, and what became of it
         * @description What it was adapted from, what was adapted from it, the meeting it comes from and those it was used at. What you may not see is counted.
         *
         *     Needs the scope `practices:read`. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["getPracticeLineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * At which meetings a practice was used
         * @description Uses of any of its versions, newest first, at meetings of your groups. How many others there are is in the lineage.
         *
         *     Needs the scope `practices:read`.
         */
        get: operations["listPracticeUses"];
        put?: never;
        /**
         * Record that a practice was used at a meeting
         * @description By a member of the group that met, once the meeting has begun. It is about this version, the one of that day.
         *
         *     Needs the scope `practices:write`. Emits `practice_use.recorded`.
         */
        post: operations["recordPracticeUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/uses/{useId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One use of a practice
         * @description Needs the scope `practices:read`.
         */
        get: operations["getPracticeUse"];
        put?: never;
        post?: never;
        /**
         * Take back a use that was recorded by mistake
         * @description By who recorded it, or a facilitator of the group that met.
         *
         *     Needs the scope `practices:write`. Emits `practice_use.removed`.
         */
        delete: operations["removePracticeUse"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Experiences that you may read
         * @description Filters find nothing that the experiences themselves would not tell you: not whose one is, nor which group it comes from.
         *
         *     Needs the scope `experiences:read`. Portals may ask for themselves, too.
         */
        get: operations["listExperiences"];
        put?: never;
        /**
         * Record what happened when you tried something
         * @description Recorded at once, or kept as a draft that nobody else sees. Failures are worth as much as successes. The evidence on the practice is computed anew in the same transaction.
         *
         *     Needs the scope `experiences:write`. May emit `experience.recorded`, `experience.drafted`, `practice_evidence.changed` and `commitment.done`.
         */
        post: operations["recordExperience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experiences/{experienceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One experience
         * @description Needs the scope `experiences:read`. Portals may ask for themselves, too.
         */
        get: operations["getExperience"];
        put?: never;
        post?: never;
        /**
         * Throw a draft away
         * @description For good. What has been recorded is withdrawn instead.
         *
         *     Needs the scope `experiences:write`. Emits `experience.discarded`.
         */
        delete: operations["discardExperience"];
        options?: never;
        head?: never;
        /**
         * Change a draft, or correct the words of what you recorded
         * @description Of what is recorded only the words can be corrected, and of what is confirmed nothing: others have relied on it.
         *
         *     Needs the scope `experiences:write`. Emits `experience.updated`.
         */
        patch: operations["updateExperience"];
        trace?: never;
    };
    "/v1/experiences/{experienceId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a draft
         * @description From now on it is heard. The context is that of the cluster as it is today.
         *
         *     Needs the scope `experiences:write`. May emit `experience.recorded`, `practice_evidence.changed` and `commitment.done`.
         */
        post: operations["submitExperience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experiences/{experienceId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what you recorded
         * @description Nobody else sees it from now on, and it no longer counts. Waits for no agreement.
         *
         *     Needs the scope `experiences:write`. May emit `experience.withdrawn` and `practice_evidence.changed`.
         */
        post: operations["withdrawExperience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experiences/{experienceId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that it was so
         * @description Somebody of another cluster, one that was validated, who may know whose it is and has seen what happened. It weighs more in the evidence from then on.
         *
         *     Needs the scope `experiences:write`. May emit `experience.confirmed` and `practice_evidence.changed`.
         */
        post: operations["confirmExperience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experiences/{experienceId}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispute an experience, with a reason
         * @description Any reader who is on the team of a cluster that was validated may, but for the author. Until the dispute is settled the experience does not count. A facilitator of its group is told, or where there is none the admins.
         *
         *     Needs the scope `experiences:write`. May emit `experience.disputed` and `practice_evidence.changed`.
         */
        post: operations["disputeExperience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experiences/{experienceId}/dispute-resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a dispute: the experience counts again
         * @description A facilitator of its group or an admin, but not its author; or who made the dispute, to take it back. Where the doubt was right, the author withdraws the experience instead.
         *
         *     Needs the scope `experiences:write`. May emit `experience.dispute_settled` and `practice_evidence.changed`.
         */
        post: operations["resolveDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experiences/{experienceId}/visibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say who may read it
         * @description Its author may show it more widely or less; a facilitator of its group or an admin only less, with a reason. What a decision over a flag narrowed stays so while that stands. Narrowing holds at once, everywhere. `public` lets portals show it to people who are not signed in; here everybody signs in to read experiences.
         *
         *     Needs the scope `experiences:write`. Emits `experience.visibility_changed`.
         */
        put: operations["changeExperienceVisibility"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/experiences/{experienceId}/attribution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say who may know whose it is
         * @description You and your cluster are named to all readers, to the group alone, or to nobody. Under the Chatham House rule nobody outside learns it whatever this says.
         *
         *     Needs the scope `experiences:write`. Emits `experience.attribution_changed`.
         */
        put: operations["changeExperienceAttribution"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/experiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to those who tried a practice
         * @description Experiences with all versions of the practice, as far as you may read them.
         *
         *     Needs the scope `experiences:read`. Portals may ask for themselves, too.
         */
        get: operations["listPracticeExperiences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is known about a practice, and how surely
         * @description Computed from the experiences of the clusters that tried any version of it, one voice a cluster: for everyone, and weighed by how alike they are to your cluster. Comes with its inputs, so that anyone can compute it again. Under three clusters only counts are shown.
         *
         *     Needs the scope `practices:read`. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["getPracticeEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/frameworks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The frameworks that journeys walk
         * @description The newest version of each.
         *
         *     Needs a token, with any scope. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["listFrameworks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/frameworks/{frameworkCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A framework: its steps, their guiding questions and forms
         * @description Needs a token, with any scope. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["getFramework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/journeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The journeys of your clusters
         * @description The newest first. An admin sees that there are others and how far they are, but neither their goals nor what was written down.
         *
         *     Needs the scope `journeys:read`.
         */
        get: operations["listJourneys"];
        put?: never;
        /**
         * Plan a journey for your cluster, or begin it at any step
         * @description Several journeys may lead to one market. A journey keeps to the version of the framework that it began under.
         *
         *     Needs the scope `journeys:write`. May emit `journey.planned`, `journey.started` and `journey_step.started`.
         */
        post: operations["startJourney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/journeys/{journeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One journey, and where it stands with each step
         * @description Needs the scope `journeys:read`.
         */
        get: operations["getJourney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change where a journey leads, what for, or who looks after it
         * @description Needs the scope `journeys:write`. Emits `journey.updated`.
         */
        patch: operations["updateJourney"];
        trace?: never;
    };
    "/v1/journeys/{journeyId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the journey has reached its end
         * @description Each step is done or skipped by then. What shows later can still be recorded as an experience.
         *
         *     Needs the scope `journeys:write`. Emits `journey.completed`.
         */
        post: operations["completeJourney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/journeys/{journeyId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a journey up
         * @description Its owner or a manager of the cluster may, or an admin. What was written down stays.
         *
         *     Needs the scope `journeys:write`. Emits `journey.stopped`.
         */
        post: operations["stopJourney"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/journeys/{journeyId}/experiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what the journey taught, as an experience
         * @description The cluster and the market are the journey's. It is an experience like any other: it is heard in the evidence on the practice that it names, and read by whom its visibility says. Since it writes an experience, it needs the scope for that.
         *
         *     Needs the scope `experiences:write`. May emit `journey.experience_recorded`, `experience.recorded` and `practice_evidence.changed`.
         */
        post: operations["recordJourneyExperience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/journeys/{journeyId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a cluster wrote down on its journey, step by step
         * @description For the cluster's team alone. All steps, on one page.
         *
         *     Needs the scope `journeys:read`.
         */
        get: operations["listJourneySteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/journey-steps/{stepId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One step of a journey
         * @description Needs the scope `journeys:read`.
         */
        get: operations["getJourneyStep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Write down what a step found
         * @description The payload has to fit the form of the step in the framework; what the form requires may be missing until the step is done.
         *
         *     Needs the scope `journeys:write`. Emits `journey_step.updated`.
         */
        patch: operations["updateJourneyStep"];
        trace?: never;
    };
    "/v1/journey-steps/{stepId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a step
         * @description Any step may be the first, and several may be under way at once. The first one begins the journey.
         *
         *     Needs the scope `journeys:write`. May emit `journey_step.started` and `journey.started`.
         */
        post: operations["startJourneyStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/journey-steps/{stepId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a step is done
         * @description Needs the scope `journeys:write`. Emits `journey_step.completed`.
         */
        post: operations["completeJourneyStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/journey-steps/{stepId}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass a step over, with a reason
         * @description Needs the scope `journeys:write`. Emits `journey_step.skipped`.
         */
        post: operations["skipJourneyStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/journey-steps/{stepId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work again on a step that was done or skipped
         * @description Needs the scope `journeys:write`. May emit `journey_step.reopened` and `journey.started`.
         */
        post: operations["reopenJourneyStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tools, instruments, funding schemes, guides, facts and figures
         * @description Needs the scope `journeys:read`. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["listTools"];
        put?: never;
        /**
         * Put a tool on the list
         * @description Needs the scope `admin`. Emits `tool.published`.
         */
        post: operations["createTool"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tools/{toolId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One tool
         * @description Needs the scope `journeys:read`. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["getTool"];
        put?: never;
        post?: never;
        /**
         * Take a tool off the list
         * @description Journeys that name it keep its name. For what only runs out, `validUntil` says so and the tool stays.
         *
         *     Needs the scope `admin`. Emits `tool.removed`.
         */
        delete: operations["removeTool"];
        options?: never;
        head?: never;
        /**
         * Change what the list says of a tool
         * @description Needs the scope `admin`. Emits `tool.updated`.
         */
        patch: operations["updateTool"];
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what others know, in your own words
         * @description Ranked by BM25 over word stems, each text in its own language. One word is enough; rare words count more, words of the title twice. Only what you may see is found, and nothing else takes part in numbers. A token finds the kinds that it has scopes for; a portal for itself finds no cases.
         *
         *     Needs a token, with any scope. Without a token it answers with what is public. Portals may ask for themselves, too.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases that you may read
         * @description Of your groups, those that you were selected for, and those for the network. Admins find all that came out, without their words. Filters find nothing that the cases themselves would not tell you.
         *
         *     Needs the scope `cases:read`.
         */
        get: operations["listCases"];
        put?: never;
        /**
         * Begin to write a case
         * @description A draft that nobody else sees, by an active member of the group who represents a cluster there. `hints` say what is missing for a good answer; nothing waits for it.
         *
         *     Needs the scope `cases:write`. Emits `case.created`.
         */
        post: operations["createCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case
         * @description An admin whom it is not for sees that it is there, and none of its words: `POST /v1/cases/{caseId}/disclosures` shows them once.
         *
         *     Needs the scope `cases:read`.
         */
        get: operations["getCase"];
        put?: never;
        post?: never;
        /**
         * Throw a draft away
         * @description For good. What has been opened is withdrawn instead.
         *
         *     Needs the scope `cases:write`. Emits `case.discarded`.
         */
        delete: operations["discardCase"];
        options?: never;
        head?: never;
        /**
         * Change what a case says, or whom it is for
         * @description A merge patch by the case giver. Whom it is kept from finds it no more, at once and everywhere; it is shown more widely only while nobody else has contributed, and no decision over a flag keeps it in its group.
         *
         *     Needs the scope `cases:write`. May emit `case.updated` and `help_request.expired`.
         */
        patch: operations["updateCase"];
        trace?: never;
    };
    "/v1/cases/{caseId}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a case that is not for you, with a reason
         * @description For admins, when something has to be settled. The answer shows the case once, the reason stays in the audit trail, and the case giver is told.
         *
         *     Needs the scope `admin`. Emits `case.disclosed`.
         */
        post: operations["discloseCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a case: peers can answer
         * @description Nothing is required but its title; `hints` say what would help. Whom it is for is told.
         *
         *     Needs the scope `cases:write`. Emits `case.opened`.
         */
        post: operations["openCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to work on an open case together
         * @description Needs the scope `cases:write`. Emits `case.consultation_started`.
         */
        post: operations["startConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that there is advice to choose from
         * @description Needs the scope `cases:write`. Emits `case.advised`.
         */
        post: operations["concludeConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to act on the advice
         * @description Needs the scope `cases:write`. Emits `case.acting`.
         */
        post: operations["startActing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a case is resolved, and what came of it
         * @description By the case giver: a note, an experience of their own, or both.
         *
         *     Needs the scope `cases:write`. May emit `case.resolved` and `help_request.expired`.
         */
        post: operations["resolveCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a case is over and was not resolved
         * @description Needs the scope `cases:write`. May emit `case.not_resolved` and `help_request.expired`.
         */
        post: operations["closeCaseUnresolved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/parking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an open case wait
         * @description Needs the scope `cases:write`. Emits `case.parked`.
         */
        post: operations["parkCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a case again that waited
         * @description Needs the scope `cases:write`. Emits `case.resumed`.
         */
        post: operations["resumeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an open case back
         * @description By the case giver. Nobody else sees it from now on. Waits for no agreement.
         *
         *     Needs the scope `cases:write`. May emit `case.withdrawn` and `help_request.expired`.
         */
        post: operations["withdrawCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a resolved case again
         * @description Needs the scope `cases:write`. Emits `case.reopened`.
         */
        post: operations["reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was given to a case
         * @description In the order of time. An admin whom the case is not for finds them without their words.
         *
         *     Needs the scope `cases:read`.
         */
        get: operations["listContributions"];
        put?: never;
        /**
         * Give something to a case
         * @description A question, knowledge, an experience, a feeling, a hypothesis, a suggestion or a reflection, by whoever reads the case, from its opening until it is over. Observers give reflections. `attribution` says who may know that it was you.
         *
         *     Needs the scope `cases:write`. May emit `contribution.added` and `help_request.answered`.
         */
        post: operations["addContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{contributionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One contribution
         * @description Needs the scope `cases:read`.
         */
        get: operations["getContribution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the words of a contribution, or who may know whose it is
         * @description By its author. The words before are kept as a revision; who may know holds at once, also for those.
         *
         *     Needs the scope `cases:write`. Emits `contribution.revised`.
         */
        patch: operations["reviseContribution"];
        trace?: never;
    };
    "/v1/contributions/{contributionId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The words that a contribution had before
         * @description Needs the scope `cases:read`.
         */
        get: operations["listContributionRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{contributionId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a contribution back
         * @description By its author. Nobody else finds it from now on, and it counts no more. Waits for no agreement.
         *
         *     Needs the scope `cases:write`. Emits `contribution.withdrawn`.
         */
        post: operations["withdrawContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{contributionId}/hiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hide a contribution, with a reason
         * @description By a facilitator or an admin. Its author is told, and the reason stays in the audit trail; who wrote it is not in there.
         *
         *     Needs the scope `cases:write`. Emits `contribution.hidden`.
         */
        post: operations["hideContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{contributionId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show a contribution again that was hidden
         * @description By the facilitator who hid it, or an admin; not by its author. What was hidden on a flag is shown again by reversing that decision.
         *
         *     Needs the scope `cases:write`. Emits `contribution.restored`.
         */
        post: operations["restoreContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{contributionId}/useful-mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Call a contribution useful, and say why
         * @description By the case giver, as many as were. The first mark sets `firstUsefulAt` of the case; another `because` changes the reason and not the time.
         *
         *     Needs the scope `cases:write`. Emits `contribution.marked_useful`.
         */
        put: operations["markContributionUseful"];
        post?: never;
        /**
         * Take back that a contribution was useful
         * @description By the case giver. What was useful first is found anew among the marks that are left.
         *
         *     Needs the scope `cases:write`. Emits `contribution.unmarked_useful`.
         */
        delete: operations["unmarkContributionUseful"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/help-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was asked to help with a case
         * @description For the case giver all of them; for a peer their own. They are between these two.
         *
         *     Needs the scope `cases:read`.
         */
        get: operations["listHelpRequests"];
        put?: never;
        /**
         * Ask peers to help with a case
         * @description By the case giver, up to 20 at once: all of them or none, and `errors` points to each who cannot be asked. A case for selected people is shown to them, one for the group asks its members. Nobody is asked more often in a month than they said they can help.
         *
         *     Needs the scope `cases:write`. Emits `help_request.sent`.
         */
        post: operations["sendHelpRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/help-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you were asked to help with
         * @description Without those about cases that you no longer see.
         *
         *     Needs the scope `cases:read`.
         */
        get: operations["listMyHelpRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/help-requests/{helpRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One help request
         * @description Needs the scope `cases:read`.
         */
        get: operations["getHelpRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/help-requests/{helpRequestId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that you will help
         * @description You answer by contributing to the case. What you say unattributed leaves the request as it is: nothing tells that it was you.
         *
         *     Needs the scope `cases:write`. Emits `help_request.accepted`.
         */
        post: operations["acceptHelpRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/help-requests/{helpRequestId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that you cannot help
         * @description With a reason if you like. Always works, also after having accepted; it gives the month back to your budget.
         *
         *     Needs the scope `cases:write`. Emits `help_request.declined`.
         */
        post: operations["declineHelpRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/practice-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was drafted from a case
         * @description For the case giver, the facilitators, and who drafts; everybody else finds nothing. The practices themselves are named by the case.
         *
         *     Needs the scope `cases:read`.
         */
        get: operations["listPracticeDrafts"];
        put?: never;
        /**
         * Begin to make a practice of a case
         * @description By the case giver or a facilitator, once there is advice. Everybody whose words it would use is asked; where all of them are your own, the practice is drafted at once.
         *
         *     Needs the scope `cases:write`. May emit `case_practice.asked`, `case_practice.drafted` and `practice.created`.
         */
        post: operations["draftPracticeFromCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practice-drafts/{practiceDraftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was asked for a practice, and what was answered
         * @description Needs the scope `cases:read`.
         */
        get: operations["getPracticeDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practice-drafts/{practiceDraftId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft the practice from the words of those who consented
         * @description Whoever refused, or has not answered, is left out. The practice is a draft of yours, owned by the cluster of the case, and goes its own way from there.
         *
         *     Needs the scope `cases:write`. May emit `case_practice.drafted` and `practice.created`.
         */
        post: operations["finishPracticeDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practice-drafts/{practiceDraftId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make no practice of it after all
         * @description Needs the scope `cases:write`. Emits `case_practice.dropped`.
         */
        post: operations["dropPracticeDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/contribution-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you were asked for practices
         * @description Whether your words may go into a practice. Nobody else sees that you were asked.
         *
         *     Needs the scope `cases:read`.
         */
        get: operations["listMyConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contribution-consents/{consentId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say whether your words may go into a practice
         * @description Until the practice is drafted you may change your mind. Without an answer they stay out.
         *
         *     Needs the scope `cases:write`. Emits `case_practice.answered`.
         */
        put: operations["answerConsent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{practiceId}/source-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The case that a practice was made of
         * @description For those who may read the case; for everybody else there is none.
         *
         *     Needs the scope `cases:read`.
         */
        get: operations["getPracticeSourceCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Commitments that you may read, what is due first first
         * @description Your own, and those that your groups read.
         *
         *     Needs the scope `meetings:read`.
         */
        get: operations["listCommitments"];
        put?: never;
        /**
         * Commit to a next step
         * @description At a meeting that runs or was just held: its group reads it, and the next meetings review it until it is closed. Over a case: of the group whoever sees the case reads it. In front of a practice: on the day you are asked what happened; a group reads it only where the practice is the group’s own.
         *
         *     Needs the scope `meetings:write`. Emits `commitment.made`.
         */
        post: operations["createCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/commitments/{commitmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One commitment
         * @description Needs the scope `meetings:read`.
         */
        get: operations["getCommitment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the words or the day of your own commitment
         * @description Needs the scope `meetings:write`. Emits `commitment.updated`.
         */
        patch: operations["updateCommitment"];
        trace?: never;
    };
    "/v1/commitments/{commitmentId}/dispositions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what became of a commitment: done, dropped or carried
         * @description Your own at any time; what was said at a meeting also by a facilitator of its group. A meeting closes only when each commitment that it reviews has its word. Carried, it is still open.
         *
         *     Needs the scope `meetings:write`. May emit `commitment.done`, `commitment.dropped` and `commitment.carried`.
         */
        post: operations["disposeCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/meetings/{meetingId}/commitments-to-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a meeting has to ask about: open commitments of earlier meetings
         * @description The agenda of the next meeting begins with them. Whatever is done, dropped or carried leaves the list; until it is empty, the meeting does not close.
         *
         *     Needs the scope `meetings:read`.
         */
        get: operations["listCommitmentsToReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{groupId}/insight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How soon the cases of a group are answered, helped and resolved
         * @description For its members and for admins, over those of its cases that you may know of. Whatever still waits counts as well: to leave out the hard ones would make the figures better.
         *
         *     Needs the scope `insights:read`.
         */
        get: operations["getGroupInsight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/insight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How soon cases are answered, helped and resolved, and by whose they are
         * @description Over all cases that you may know of: those for the network, of your groups, and for admins all. What was withdrawn from them counts as well, so that going away makes no figure better. Others may know of other cases, and get other figures.
         *
         *     Needs the scope `insights:read`.
         */
        get: operations["getNetworkInsight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unanswered-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases that wait for a first answer
         * @description Open or in consultation, with no knowledge, experience or suggestion of another cluster yet: of your groups, those that you were selected for, and those for the network. Admins find all of them, without their words.
         *
         *     Needs the scope `cases:read`.
         */
        get: operations["listUnansweredCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Flags that you decide, and those that you raised, oldest first
         * @description With `toDecide=true` what waits for your decision. Authors find no flags on their own words, nor anybody whom a case is kept from.
         *
         *     Needs the scope `flags:read`.
         */
        get: operations["listFlags"];
        put?: never;
        /**
         * Flag something that you read, with a reason
         * @description A practice (all its versions at once), a contribution, an experience, a case or a tool. One open flag each. Its author is told that it was flagged, never by whom; facilitators decide over what only their group sees, admins over all else. The token also needs the scope to read it.
         *
         *     Needs the scope `flags:write`. Emits `flag.raised`.
         */
        post: operations["raiseFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flags/{flagId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One flag
         * @description Needs the scope `flags:read`.
         */
        get: operations["getFlag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flags/{flagId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a flag that you raised
         * @description Needs the scope `flags:write`. Emits `flag.withdrawn`.
         */
        post: operations["withdrawFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flags/{flagId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide over a flag, with a reason
         * @description And over all that are open on the same subject, together. By a facilitator of what only their group sees, or an admin; nobody decides over their own words, nor over what they ever flagged themselves. Whoever flagged it and its author are told, and read the decision.
         *
         *     Needs the scope `flags:write`. May emit `flag.upheld`, `flag.dismissed`, `practice.warned`, `practice.retired`, `contribution.hidden`, `experience.visibility_changed`, `case.updated`, `help_request.expired` and `tool.removed`.
         */
        post: operations["decideFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flag-decisions/{decisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One decision over flags
         * @description For those who decide, who raised one of the flags, and whose words it is about.
         *
         *     Needs the scope `flags:read`.
         */
        get: operations["getFlagDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flag-decisions/{decisionId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse a decision that upheld a flag
         * @description By an admin who neither wrote nor ever flagged it. What the decision did is undone, and nothing that was done since: a warning is lifted (an earlier one that still stands shows again), a version published again, a contribution visible, an experience or a case seen as widely as its author wanted, a tool on the list. A case over which others have spoken since stays with its group, because they spoke to that.
         *
         *     Needs the scope `flags:write`. May emit `flag.reversed`, `practice.warning_lifted`, `practice.warned`, `practice.unretired`, `contribution.restored`, `experience.visibility_changed`, `case.updated` and `tool.restored`.
         */
        post: operations["reverseFlagDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed rights, roles and visibility, and why
         * @description Needs the scope `admin`.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that waits for me, the most urgent first
         * @description From all rooms, by when it is due and then by how long it waits, with the requests that deal with it. Nothing is here that you could do nothing about: what waits behind an agreement shows once you have accepted it, and the agreement itself is here. A token is told the kinds that it has scopes for: with `groups:read` `invitation`, `agreement`, `membership_request`; with `clusters:read` `affiliation_request`, `cluster_validation`; with `meetings:read` `meeting_invitation`, `seat_offer`, `meeting_moved`, `meeting`, `report_approval`, `meeting_follow_up`, `commitment`, `experience_asked`, `commitment_review`; with `cases:read` `help_request`, `contribution_consent`, `practice_draft`, `case_draft`, `case_answered`, `case_outcome`; with `practices:read` `practice_review`, `practice_changes`, `practice_unsubmitted`, `practice_renewal`, `practice_consent`; with `experiences:read` `experience_draft`, `experience_again`, `experience_disputed`, `dispute`; with `flags:read` `flag`. Of each kind at most 200, the most urgent.
         *
         *     Needs a token, with any scope.
         */
        get: operations["getMyAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptAgreement: {
            /**
             * Format: int32
             * @description The version that you have read. It must be the one in force.
             */
            version: number;
        };
        AcceptMembershipInvitation: {
            /**
             * Format: uuid
             * @description The cluster that you represent; needed if you are affiliated to several and the invitation names none.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            clusterId?: string;
            /**
             * Format: int32
             * @description Accepts this version of the agreement in the same act.
             */
            agreementVersion?: number;
        };
        AcceptMembershipInvitationByToken: {
            /** @example sep_inv_a-secret-that-is-shown-only-once */
            token: string;
            /**
             * Format: uuid
             * @description The cluster that you represent; needed if you are affiliated to several and the invitation names none.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            clusterId?: string;
            /**
             * Format: int32
             * @description Accepts this version of the agreement in the same act.
             */
            agreementVersion?: number;
        };
        AcceptUserInvitation: {
            /** @example sep_usr_a-secret-that-is-shown-only-once */
            token: string;
            displayName?: string;
            /**
             * @description IANA time zone
             * @example Europe/Paris
             */
            timeZone?: string;
        };
        ActivateGroup: {
            /** @description Why the group begins although its rules of composition are not met. Audited. */
            overrideReason?: string;
        };
        AddContribution: {
            /** @enum {string} */
            kind: "question" | "knowledge" | "experience" | "feeling" | "hypothesis" | "suggestion" | "reflection";
            body: string;
            /**
             * @description Who may know whose it is, the person and the cluster: all readers, the group alone, nobody (admins included), or the case giver alone. Under the Chatham House rule nobody outside of the group, whatever it says.
             * @default group
             * @enum {string}
             */
            attribution?: "attributed" | "group" | "unattributed" | "case_giver_only";
            /**
             * Format: uuid
             * @description A practice that you may read.
             * @default null
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            practiceId?: string | null;
            /**
             * Format: uuid
             * @description An experience that you may read.
             * @default null
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            experienceId?: string | null;
            /**
             * @description The language of the words; by default your own.
             * @default null
             * @example en
             */
            language?: string | null;
        };
        /** @description A user in a cluster's team, on the way in, or once in it. */
        Affiliation: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            user: components["schemas"]["Person"];
            cluster: components["schemas"]["ClusterBrief"];
            /**
             * @description While requested, the role that is asked for.
             * @enum {string}
             */
            role: "manager" | "staff";
            /** @enum {string} */
            state: "requested" | "active" | "rejected" | "ended";
            /** @description Shown to the user, the managers and admins. */
            message: string | null;
            /** @description Who let the user in, or did not. Shown to the user, the managers and admins. */
            decision: {
                by: components["schemas"]["Person"] | null;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                at: string;
                reason: string | null;
            } | null;
            /**
             * Format: date-time
             * @description When it ended; also when the request was withdrawn.
             * @example 2026-03-02T09:30:00.000Z
             */
            endedAt: string | null;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("approve" | "reject" | "withdraw" | "changeRole" | "end")[];
        };
        AffiliationPage: {
            data: components["schemas"]["Affiliation"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        AffiliationRole: {
            /** @enum {string} */
            role: "manager" | "staff";
        };
        /** @description The timed parts of a meeting, in order. */
        Agenda: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            meetingId: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /** Format: int32 */
            totalMinutes: number;
            /**
             * Format: int32
             * @description From the beginning of the meeting to its end.
             */
            meetingMinutes: number;
            items: components["schemas"]["AgendaItem"][];
        };
        /** @description A request that you may make now; the token needs its scope. */
        AgendaAction: {
            operationId: string;
            /** @enum {string} */
            method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
            /** @example /v1/memberships/019c2d3e-4f50-7a61-8b72-9c83ad94be05/invitation-acceptance */
            path: string;
            /** @description Members that its body has to have for this to be dealt with, beside what you tell. */
            body?: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                commitmentId: string;
            };
        };
        /** @description How many things there are on all pages, by urgency. */
        AgendaCounts: {
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            overdue: number;
            /** Format: int32 */
            today: number;
            /** Format: int32 */
            thisWeek: number;
            /** Format: int32 */
            later: number;
            /** Format: int32 */
            whenever: number;
        };
        /** @description Something that waits for you. */
        AgendaEntry: {
            /**
             * @description The same as long as it waits: kind and subject.
             * @example invitation:019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * @description `invitation`: you are invited to a group; due when the invitation expires.
             *     `agreement`: you have not accepted the agreement of a group that you are in.
             *     `membership_request`: somebody asks to come into a group that you facilitate.
             *     `affiliation_request`: somebody asks to join the team of a cluster that you manage; admins are asked where no manager can act.
             *     `cluster_validation`: a cluster was submitted for validation, for admins to decide.
             *     `meeting_invitation`: a meeting asks whether you come; due when registration closes, or when it begins.
             *     `seat_offer`: a seat at a meeting is offered to you; due when the offer lapses.
             *     `meeting_moved`: a meeting was moved and asks whether you still come; due when it begins.
             *     `meeting`: you have a seat at a meeting; due when it begins, and once it runs when it ends.
             *     `report_approval`: the report of a meeting that you attended waits for your word; due when silence approves it.
             *     `meeting_follow_up`: a meeting that you facilitate was held and waits for its attendance, its report or its closing.
             *     `commitment`: you committed to a next step.
             *     `experience_asked`: the day has come on which you wanted to have tried a practice: what happened?
             *     `commitment_review`: a meeting that you facilitate was held, and commitments wait for a word before it closes.
             *     `help_request`: you were asked to help with a case; due when the day ends.
             *     `contribution_consent`: a practice is to be made of a case, and asks whether it may use your words.
             *     `practice_draft`: everybody whose words you asked for has answered: the practice can be drafted.
             *     `case_draft`: you drafted a case and have not opened it; due when you have to decide.
             *     `case_answered`: peers answered your case, and you have called none of the answers useful yet; due when you have to decide.
             *     `case_outcome`: you are acting on a case, and its outcome is not told yet; due when you have to decide.
             *     `practice_review`: a practice was submitted that you can review, or you are reviewing it; admins are asked where there is no facilitator to do it.
             *     `practice_changes`: the reviewer of a practice that you wrote asks for changes.
             *     `practice_unsubmitted`: you wrote a practice, or a next version, and have not submitted it.
             *     `practice_renewal`: a practice that you wrote, or that a group published which you facilitate, is due to be looked at again; there from that day on.
             *     `practice_consent`: the author, or the owner cluster, of a practice wants it to be seen more widely than you, the other side, have consented to.
             *     `experience_draft`: you began to record an experience.
             *     `experience_again`: you recorded that it was too early to tell; due on the day for which you said to be asked again.
             *     `experience_disputed`: somebody disputes an experience of yours, and it does not count until that is settled.
             *     `dispute`: an experience is disputed in a group that you facilitate; admins are asked where no facilitator but its author could settle it.
             *     `flag`: something was flagged, once or more, that is yours to decide.
             * @enum {string}
             */
            kind: "affiliation_request" | "agreement" | "case_answered" | "case_draft" | "case_outcome" | "cluster_validation" | "commitment" | "commitment_review" | "contribution_consent" | "dispute" | "experience_again" | "experience_asked" | "experience_disputed" | "experience_draft" | "flag" | "help_request" | "invitation" | "meeting" | "meeting_follow_up" | "meeting_invitation" | "meeting_moved" | "membership_request" | "practice_changes" | "practice_consent" | "practice_draft" | "practice_renewal" | "practice_review" | "practice_unsubmitted" | "report_approval" | "seat_offer";
            /** @description What it is about, as people call it; null where it has no name that you may see. */
            title: string | null;
            /**
             * Format: date-time
             * @description A day ends at midnight UTC. Null: at no certain time.
             * @example 2026-03-02T09:30:00.000Z
             */
            dueAt: string | null;
            /**
             * @description `overdue`: `dueAt` is over. `today`: due before the day ends (UTC). `this_week`: due on one of the six days after. `later`: due after these. `whenever`: due at no certain time.
             * @enum {string}
             */
            urgency: "overdue" | "today" | "this_week" | "later" | "whenever";
            /**
             * Format: date-time
             * @description Since when it waits for you.
             * @example 2026-03-02T09:30:00.000Z
             */
            since: string;
            subject: {
                /** @enum {string} */
                kind: "affiliation" | "case" | "cluster_validation" | "commitment" | "contribution_consent" | "experience" | "flag" | "group" | "help_request" | "meeting" | "membership" | "practice" | "practice_draft" | "registration" | "report";
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                id: string;
            };
            /** @description The group that it comes from, where you may know. */
            group: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                id: string;
                name: string;
            } | null;
            /** @description What you can do about it now, reading it first. */
            actions: components["schemas"]["AgendaAction"][];
        };
        AgendaEntryPage: {
            data: components["schemas"]["AgendaEntry"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
            counts: components["schemas"]["AgendaCounts"];
        };
        AgendaItem: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /** Format: int32 */
            position: number;
            /** Format: int32 */
            minutes: number;
            /** @enum {string} */
            kind: "check_in" | "commitment_review" | "case" | "practice" | "input" | "break" | "reflection" | "other";
            title: string;
            notes: string | null;
            owner: components["schemas"]["Person"] | null;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            practiceCodeId: string | null;
            /** @enum {string} */
            state: "planned" | "running" | "done" | "skipped";
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: "setState"[];
        };
        /** @description What the people of a group promise each other. The version in force. */
        Agreement: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            groupId: string;
            /**
             * Format: int32
             * @description Counts the texts of this group, from 1.
             */
            version: number;
            text: string;
            /**
             * @description BCP 47
             * @example en
             */
            language: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When you accepted this version; null if you have not.
             * @example 2026-03-02T09:30:00.000Z
             */
            acceptedAt: string | null;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("read" | "set" | "accept" | "listAcceptances")[];
        };
        AgreementAcceptance: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            groupId: string;
            /**
             * Format: int32
             * @description Counts the texts of this group, from 1.
             */
            version: number;
            user: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            acceptedAt: string;
        };
        AgreementAcceptancePage: {
            data: components["schemas"]["AgreementAcceptance"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        AnswerConsent: {
            /** @enum {string} */
            answer: "given" | "refused";
        };
        Appointment: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            userId: string;
            /** @enum {string} */
            role: "manager" | "staff";
        };
        ApproveAffiliation: {
            /**
             * @description By default the role that was asked for.
             * @enum {string}
             */
            role?: "manager" | "staff";
        };
        /** @description Everybody who had a seat, and whether they came. People who waited are not among them. */
        Attendance: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            meetingId: string;
            /** Format: int32 */
            attended: number;
            /** Format: int32 */
            noShow: number;
            /** Format: int32 */
            excused: number;
            /**
             * Format: int32
             * @description Registered people of whom it is not known. A meeting closes at 0.
             */
            missing: number;
            people: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                registrationId: string;
                user: components["schemas"]["Person"];
                /** @enum {string} */
                state: "registered" | "attended" | "no_show" | "excused";
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                checkedInAt: string | null;
            }[];
        };
        /** @description One act that somebody may have to answer for. */
        AuditEntry: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /** @example user.role_changed */
            action: string;
            subjectKind: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            subjectId: string;
            /**
             * Format: uuid
             * @description Null: a job, or the operator at the command line.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            actorId: string | null;
            clientId: string | null;
            reason: string | null;
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            occurredAt: string;
            requestId: string | null;
        };
        AuditEntryPage: {
            data: components["schemas"]["AuditEntry"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description A specific problem that a member brings to peers. */
        Case: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            /** @description Null where you may not know which. */
            group: components["schemas"]["GroupBrief"] | null;
            /** @description Null where you may not know who. */
            caseGiver: components["schemas"]["Person"] | null;
            /** @description Null where you may not know who brought it. */
            cluster: components["schemas"]["ClusterBrief"] | null;
            /** @description Null, like all words of it, for an admin whom it is not for. */
            title: string | null;
            keyQuestion: string | null;
            /** @enum {string} */
            helpWanted: "advice" | "contacts" | "feedback" | "experience";
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            decisionDueOn: string | null;
            /** @enum {string} */
            urgency: "low" | "normal" | "high";
            topics: string[];
            /**
             * Format: int32
             * @description A step of the seven-step model of internationalisation.
             */
            journeyStep: number | null;
            /**
             * @description ISO 3166-1 alpha-2
             * @example FR
             */
            market: string | null;
            /**
             * @description Null where it was taken from the case giver's own, and you may not know who that is.
             * @example en
             */
            language: string | null;
            /** @enum {string} */
            audience: "selected" | "group" | "network";
            /** @enum {string} */
            state: "draft" | "open" | "in_consultation" | "advised" | "acting" | "resolved" | "not_resolved" | "parked" | "withdrawn";
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            openedAt: string | null;
            /**
             * Format: date-time
             * @description When somebody of another cluster first gave knowledge, an experience or a suggestion.
             * @example 2026-03-02T09:30:00.000Z
             */
            firstResponseAt: string | null;
            /**
             * Format: date-time
             * @description When the case giver first called a contribution useful. The promise is measured by it.
             * @example 2026-03-02T09:30:00.000Z
             */
            firstUsefulAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            resolvedAt: string | null;
            /** @description Those that stand; null for an admin whom it is not for. */
            contributions: {
                /** Format: int32 */
                total: number;
                /** Format: int32 */
                useful: number;
            } | null;
            situation: string | null;
            triedSoFar: string[];
            constraints: string | null;
            decisionOwner: string | null;
            outcomeNote: string | null;
            /**
             * Format: uuid
             * @description Null without one, and where you may not read it.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            outcomeExperienceId: string | null;
            /** @description What was made of it, as far as you may see it. */
            practices: components["schemas"]["PracticeBrief"][];
            /** @description For the case giver; null for everybody else. */
            excludedClusters: components["schemas"]["ClusterBrief"][] | null;
            /** @description The people selected, for the case giver; null for everybody else. */
            audienceUsers: components["schemas"]["Person"][] | null;
            /** @description For the case giver: what is missing for a good answer. A nudge; nothing waits for it. */
            hints?: {
                /** @enum {string} */
                code: "situation-short" | "key-question-missing" | "key-question-not-one" | "tried-missing" | "owner-missing" | "deadline-missing" | "topic-missing";
                detail: string;
            }[];
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("read" | "update" | "discard" | "open" | "startConsultation" | "takeAdvice" | "startActing" | "resolve" | "closeUnresolved" | "park" | "resume" | "withdraw" | "reopen" | "contribute" | "askForHelp" | "draftPractice" | "disclose")[];
        };
        /** @description A case where something else refers to it. */
        CaseBrief: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "open" | "in_consultation" | "advised" | "acting" | "resolved" | "not_resolved" | "parked" | "withdrawn";
        };
        CasePatch: {
            /** @example Two funding schemes, one fair: which first? */
            title?: string | null;
            situation?: (string | null) | null;
            triedSoFar?: string[] | null;
            constraints?: (string | null) | null;
            keyQuestion?: (string | null) | null;
            /** @enum {string|null} */
            helpWanted?: "advice" | "contacts" | "feedback" | "experience" | null;
            decisionOwner?: (string | null) | null;
            decisionDueOn?: (string | null) | null;
            /** @enum {string|null} */
            urgency?: "low" | "normal" | "high" | null;
            topics?: string[] | null;
            journeyStep?: (number | null) | null;
            market?: (string | null) | null;
            excludedClusterIds?: string[] | null;
            /**
             * @description Who it is for: the people that you select (and the facilitators), your group, or everybody who is signed in. Wider only while nobody else has contributed.
             * @enum {string|null}
             */
            audience?: "selected" | "group" | "network" | null;
            audienceUserIds?: string[] | null;
            /**
             * @description BCP 47
             * @example en
             */
            language?: string | null;
        };
        /** @description A case in a list. */
        CaseSummary: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            /** @description Null where you may not know which. */
            group: components["schemas"]["GroupBrief"] | null;
            /** @description Null where you may not know who. */
            caseGiver: components["schemas"]["Person"] | null;
            /** @description Null where you may not know who brought it. */
            cluster: components["schemas"]["ClusterBrief"] | null;
            /** @description Null, like all words of it, for an admin whom it is not for. */
            title: string | null;
            keyQuestion: string | null;
            /** @enum {string} */
            helpWanted: "advice" | "contacts" | "feedback" | "experience";
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            decisionDueOn: string | null;
            /** @enum {string} */
            urgency: "low" | "normal" | "high";
            topics: string[];
            /**
             * Format: int32
             * @description A step of the seven-step model of internationalisation.
             */
            journeyStep: number | null;
            /**
             * @description ISO 3166-1 alpha-2
             * @example FR
             */
            market: string | null;
            /**
             * @description Null where it was taken from the case giver's own, and you may not know who that is.
             * @example en
             */
            language: string | null;
            /** @enum {string} */
            audience: "selected" | "group" | "network";
            /** @enum {string} */
            state: "draft" | "open" | "in_consultation" | "advised" | "acting" | "resolved" | "not_resolved" | "parked" | "withdrawn";
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            openedAt: string | null;
            /**
             * Format: date-time
             * @description When somebody of another cluster first gave knowledge, an experience or a suggestion.
             * @example 2026-03-02T09:30:00.000Z
             */
            firstResponseAt: string | null;
            /**
             * Format: date-time
             * @description When the case giver first called a contribution useful. The promise is measured by it.
             * @example 2026-03-02T09:30:00.000Z
             */
            firstUsefulAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            resolvedAt: string | null;
            /** @description Those that stand; null for an admin whom it is not for. */
            contributions: {
                /** Format: int32 */
                total: number;
                /** Format: int32 */
                useful: number;
            } | null;
        };
        CaseSummaryPage: {
            data: components["schemas"]["CaseSummary"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        ChangeMembershipRole: {
            /** @enum {string} */
            role: "facilitator" | "member" | "observer";
            /**
             * Format: uuid
             * @description For an observer who becomes more: the cluster that they represent from now on.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            clusterId?: string;
        };
        CloseCase: {
            /** @description Why not. Worth as much as a success. */
            outcomeNote?: string;
        };
        /** @description An organisation of companies and institutions in one field and region. */
        Cluster: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /** @description Your own id for it, if you gave one. */
            externalId: string | null;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            name: string;
            /**
             * @description The readable name in addresses. It never changes.
             * @example lille-metropole
             */
            slug: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example FR
             */
            country: string;
            region: string | null;
            city: string | null;
            /**
             * @description WGS 84, in degrees
             * @example {
             *       "latitude": 50.637,
             *       "longitude": 3.063
             *     }
             */
            location: {
                latitude: number;
                longitude: number;
            } | null;
            sectors: string[];
            /** Format: int32 */
            foundedYear: number | null;
            /** Format: int32 */
            memberCount: number | null;
            /** Format: int32 */
            smeCount: number | null;
            teamFte: number | null;
            /**
             * Format: uri
             * @example https://lille-metropole.example.org
             */
            website: string | null;
            description: string | null;
            /**
             * @description BCP 47
             * @example en
             */
            language: string;
            languages: string[];
            targetMarkets: string[];
            needs: string[];
            offers: string[];
            /**
             * @description The quality label that an admin gave it.
             * @enum {string}
             */
            label: "none" | "bronze" | "silver" | "gold";
            socialLinks: {
                /** @example mastodon */
                network: string;
                /**
                 * Format: uri
                 * @example https://lille-metropole.example.org
                 */
                url: string;
            }[];
            feeds: {
                title: string;
                /**
                 * Format: uri
                 * @example https://lille-metropole.example.org
                 */
                url: string;
            }[];
            validation: {
                /** @enum {string} */
                status: "unsubmitted" | "submitted" | "validated" | "refused" | "lapsed";
                /**
                 * Format: date
                 * @description When the validation ends unless it is renewed; null unless validated.
                 * @example 2026-03-02
                 */
                lapsesOn: string | null;
            };
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("update" | "submitForValidation" | "lapseValidation" | "setLabel" | "delete" | "listValidations" | "listAffiliations" | "requestAffiliation" | "appoint")[];
        };
        /** @description A cluster where something else refers to it. */
        ClusterBrief: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            name: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example FR
             */
            country: string;
        };
        /** @description The cluster as it was when it tried. */
        ClusterContext: {
            /**
             * @description ISO 3166-1 alpha-2
             * @example FR
             */
            country: string;
            region: string | null;
            sectors: string[];
            /** Format: int32 */
            foundedYear: number | null;
            /** Format: int32 */
            memberCount: number | null;
            /** Format: int32 */
            smeCount: number | null;
            teamFte: number | null;
            targetMarkets: string[];
            /** @enum {string} */
            label: "none" | "bronze" | "silver" | "gold";
        };
        ClusterLabel: {
            /** @enum {string} */
            label: "none" | "bronze" | "silver" | "gold";
        };
        ClusterPage: {
            data: components["schemas"]["Cluster"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        ClusterPatch: {
            /** @example Lille Métropole */
            name?: string | null;
            /**
             * @description ISO 3166-1 alpha-2
             * @example FR
             */
            country?: string | null;
            region?: (string | null) | null;
            city?: (string | null) | null;
            location?: ({
                latitude: number;
                longitude: number;
            } | null) | null;
            sectors?: string[] | null;
            foundedYear?: (number | null) | null;
            memberCount?: (number | null) | null;
            smeCount?: (number | null) | null;
            teamFte?: (number | null) | null;
            website?: (string | null) | null;
            description?: (string | null) | null;
            /**
             * @description BCP 47
             * @example en
             */
            language?: string | null;
            languages?: string[] | null;
            targetMarkets?: string[] | null;
            needs?: string[] | null;
            offers?: string[] | null;
            socialLinks?: {
                /** @example mastodon */
                network: string;
                /**
                 * Format: uri
                 * @example https://lille-metropole.example.org
                 */
                url: string;
            }[] | null;
            feeds?: {
                title: string;
                /**
                 * Format: uri
                 * @example https://lille-metropole.example.org
                 */
                url: string;
            }[] | null;
            externalId?: components["schemas"]["ExternalId"] | null;
        };
        /** @description How alike a cluster is to yours. */
        ClusterSimilarity: {
            /** @description From 0 to 1, to four digits. */
            value: number;
            /** @description The share of the weight that is known on both sides. */
            known: number;
            /** @description Null where one side is unknown. */
            parts: {
                /** @description From 0 to 1, to four digits. */
                sectors: number | null;
                /** @description From 0 to 1, to four digits. */
                journeyStep: number | null;
                /** @description From 0 to 1, to four digits. */
                size: number | null;
                /** @description From 0 to 1, to four digits. */
                market: number | null;
                /** @description From 0 to 1, to four digits. */
                country: number | null;
                /** @description From 0 to 1, to four digits. */
                age: number | null;
            };
        };
        /** @description One submission of a cluster for validation, and what became of it. */
        ClusterValidation: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            cluster: components["schemas"]["ClusterBrief"];
            /** @enum {string} */
            state: "submitted" | "validated" | "refused" | "lapsed";
            /** Format: int32 */
            criteriaVersion: number;
            /** @description By the profile as it is until the decision, and as it was at the decision from then on. */
            results: {
                /**
                 * @description Names the criterion.
                 * @example sme-share
                 */
                code: string;
                met: boolean;
                /** @description The figure that was measured; null when unknown, or when only presence counts. */
                value: number | null;
                waived: boolean;
                waiverReason: string | null;
            }[];
            note: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            submittedAt: string;
            submittedBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            decidedAt: string | null;
            decidedBy: components["schemas"]["Person"] | null;
            /** @description Why it was refused. */
            reason: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            lapsedAt: string | null;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: "decide"[];
        };
        ClusterValidationPage: {
            data: components["schemas"]["ClusterValidation"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description "I will do X by D", carried until it is closed. */
        Commitment: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            user: components["schemas"]["Person"];
            source: {
                /** @enum {string} */
                kind: "meeting" | "case" | "practice";
                /**
                 * Format: uuid
                 * @description Null where you may no longer see it.
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                id: string | null;
                title: string | null;
            };
            /** @description The group that reads it too. */
            group: components["schemas"]["GroupBrief"] | null;
            text: string;
            firstStep: string | null;
            /**
             * @description BCP 47
             * @example en
             */
            language: string;
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            dueOn: string;
            /** @enum {string} */
            state: "open" | "done" | "dropped";
            /** @description Open, and its day (UTC) is over. */
            overdue: boolean;
            /** Format: int32 */
            carriedCount: number;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            carriedToMeetingId: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            closedAt: string | null;
            closingNote: string | null;
            /** @description `left`: its person is no longer there. */
            dropReason: string | null;
            /**
             * Format: uuid
             * @description What came of it; for its person alone, because an experience may leave its author unnamed.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            experienceId: string | null;
            /** @description Its day came: answer with `POST /v1/experiences`, naming this commitment. Null until then, and once it is closed. */
            experienceAsked: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                at: string;
                questions: {
                    /** @enum {string} */
                    field: "expected" | "happened" | "why" | "nextTime";
                    question: string;
                }[];
            } | null;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("read" | "update" | "dispose")[];
        };
        CommitmentCarried: {
            /** @constant */
            disposition: "carried";
            /**
             * Format: date
             * @description The new day, in the future. May be left out with a meeting: its day then.
             * @example 2026-03-02
             */
            dueOn?: string;
            /**
             * Format: uuid
             * @description The meeting of the group that asks for it next; those before do not.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            toMeetingId?: string;
        };
        CommitmentDone: {
            /** @constant */
            disposition: "done";
            /** @default null */
            closingNote?: string | null;
            /**
             * Format: uuid
             * @description What came of it: an experience that you recorded.
             * @default null
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            experienceId?: string | null;
        };
        CommitmentDropped: {
            /** @constant */
            disposition: "dropped";
            reason: string;
        };
        CommitmentPage: {
            data: components["schemas"]["Commitment"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        CommitmentPatch: {
            /**
             * @description What you will do.
             * @example I will ask three buyers in Osaka for a date.
             */
            text?: string | null;
            firstStep?: (string | null) | null;
            /**
             * @description BCP 47
             * @example en
             */
            language?: string | null;
            /**
             * Format: date
             * @description By when; today at the earliest, wherever it is still today.
             * @example 2026-03-02
             */
            dueOn?: string | null;
        };
        /** @description Where it was said: a meeting, a case, or a practice (that version of it). */
        CommitmentSource: {
            /** @enum {string} */
            kind: "meeting" | "case" | "practice";
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
        };
        ConfirmExperience: {
            /**
             * Format: uuid
             * @description The cluster you confirm for; needed where you are on the teams of several.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            clusterId?: string;
        };
        /** @description Your consent that a portal acts for you. */
        Connection: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            portal: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                id: string;
                name: string;
                description: string | null;
                /** Format: uri */
                homepageUrl: string | null;
                /** @enum {string} */
                kind: "sandbox" | "live";
                /** @enum {string} */
                state: "active" | "suspended";
            };
            /** @description What it may do for you, as far as you may yourself. */
            scopes: ("profile:read" | "profile:write" | "users:write" | "clusters:read" | "clusters:write" | "groups:read" | "groups:write" | "meetings:read" | "meetings:write" | "cases:read" | "cases:write" | "practices:read" | "practices:write" | "experiences:read" | "experiences:write" | "journeys:read" | "journeys:write" | "insights:read" | "flags:read" | "flags:write" | "events:read" | "admin" | "openid" | "offline_access")[];
            /**
             * Format: date-time
             * @description To the minute.
             * @example 2026-03-02T09:30:00.000Z
             */
            lastUsedAt: string | null;
        };
        ConnectionPage: {
            data: components["schemas"]["Connection"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description What a peer gives to a case. */
        Contribution: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            caseId: string;
            /** @enum {string} */
            kind: "question" | "knowledge" | "experience" | "feeling" | "hypothesis" | "suggestion" | "reflection";
            /** @description Null for an admin whom the case is not for. */
            body: string | null;
            /**
             * @description Null where it was taken from the author's own, and you may not know who that is.
             * @example en
             */
            language: string | null;
            /** @enum {string} */
            attribution: "attributed" | "group" | "unattributed" | "case_giver_only";
            /** @description Null where you may not know who. */
            author: components["schemas"]["Person"] | null;
            /** @description Null where you may not know whose it is, and for somebody without one. */
            cluster: components["schemas"]["ClusterBrief"] | null;
            /** @description You wrote it, whoever else may know that. */
            mine: boolean;
            /** @description Null without one, and where you may not see it. */
            practice: components["schemas"]["PracticeBrief"] | null;
            /**
             * Format: uuid
             * @description Null without one, where you may not read it, and where it is the author's own and you may not know whose.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            experienceId: string | null;
            /**
             * Format: int32
             * @description How often its words were changed.
             */
            revision: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            revisedAt: string | null;
            /** @description What the case giver says of it. */
            useful: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                at: string;
                /** @enum {string} */
                because: "new_idea" | "saved_time" | "avoided_error" | "contact" | "confirmed";
            } | null;
            /** @enum {string} */
            state: "visible" | "withdrawn" | "hidden";
            /** @description For its author, the facilitators and admins; nobody else finds what is hidden. */
            hidden: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                at: string;
                reason: string;
            } | null;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("read" | "readRevisions" | "revise" | "withdraw" | "hide" | "restore" | "markUseful" | "unmarkUseful")[];
        };
        /** @description Whether your words may go into a practice. Whoever says nothing is left out. */
        ContributionConsent: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            case: components["schemas"]["CaseBrief"];
            /**
             * Format: uuid
             * @description The contribution whose words are asked for; null: those of your case.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            contributionId: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            practiceDraftId: string;
            /** @description What the practice would be called. */
            title: string;
            /** @enum {string} */
            answer: "asked" | "given" | "refused";
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            answeredAt: string | null;
            /**
             * @description While it is `asking` you may answer, and change your mind.
             * @enum {string}
             */
            state: "asking" | "drafted" | "dropped";
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("read" | "answer")[];
        };
        ContributionConsentPage: {
            data: components["schemas"]["ContributionConsent"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        ContributionPage: {
            data: components["schemas"]["Contribution"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        ContributionPatch: {
            body?: string;
            /**
             * @description Who may know whose it is, the person and the cluster: all readers, the group alone, nobody (admins included), or the case giver alone. Under the Chatham House rule nobody outside of the group, whatever it says.
             * @enum {string}
             */
            attribution?: "attributed" | "group" | "unattributed" | "case_giver_only";
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            practiceId?: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            experienceId?: string | null;
            /**
             * @description BCP 47
             * @example en
             */
            language?: string | null;
        };
        /** @description The words as they were before. */
        ContributionRevision: {
            /** Format: int32 */
            revision: number;
            body: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            replacedAt: string;
        };
        ContributionRevisionPage: {
            data: components["schemas"]["ContributionRevision"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        CreateCase: {
            /** @example Two funding schemes, one fair: which first? */
            title: string;
            /**
             * @description What happened, to whom, since when.
             * @default null
             */
            situation?: string | null;
            /**
             * @description What has been tried, one thing an entry.
             * @default []
             */
            triedSoFar?: string[];
            /**
             * @description What cannot be changed.
             * @default null
             */
            constraints?: string | null;
            /**
             * @description The one question that peers answer.
             * @default null
             */
            keyQuestion?: string | null;
            /**
             * @default advice
             * @enum {string}
             */
            helpWanted?: "advice" | "contacts" | "feedback" | "experience";
            /**
             * @description Who decides in the end: a role is enough.
             * @default null
             */
            decisionOwner?: string | null;
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @default null
             * @example 2026-03-02
             */
            decisionDueOn?: string | null;
            /**
             * @default normal
             * @enum {string}
             */
            urgency?: "low" | "normal" | "high";
            /** @default [] */
            topics?: string[];
            /**
             * Format: int32
             * @description A step of the seven-step model of internationalisation.
             * @default null
             */
            journeyStep?: number | null;
            /**
             * @description ISO 3166-1 alpha-2
             * @default null
             * @example FR
             */
            market?: string | null;
            /**
             * @description Clusters that find no case: whoever is on their team or represents them gets 404 for it and for everything that hangs on it.
             * @default []
             */
            excludedClusterIds?: string[];
            /**
             * @description Who it is for: the people that you select (and the facilitators), your group, or everybody who is signed in. Wider only while nobody else has contributed.
             * @default group
             * @enum {string}
             */
            audience?: "selected" | "group" | "network";
            /**
             * @description The people selected, when the audience is `selected`; peers that you ask for help are added.
             * @default []
             */
            audienceUserIds?: string[];
            /**
             * @description The language it is written in. Left out: the one of your profile.
             * @example en
             */
            language?: string;
            /**
             * Format: uuid
             * @description The group that you bring it to; you represent a cluster there.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            groupId: string;
        };
        CreateCluster: {
            /** @example Lille Métropole */
            name: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example FR
             */
            country: string;
            /** @default null */
            region?: string | null;
            /** @default null */
            city?: string | null;
            /**
             * @description WGS 84, in degrees
             * @default null
             * @example {
             *       "latitude": 50.637,
             *       "longitude": 3.063
             *     }
             */
            location?: {
                latitude: number;
                longitude: number;
            } | null;
            /**
             * @default []
             * @example [
             *       "creative.games"
             *     ]
             */
            sectors?: string[];
            /**
             * Format: int32
             * @default null
             */
            foundedYear?: number | null;
            /**
             * Format: int32
             * @description Companies and institutions that are members.
             * @default null
             */
            memberCount?: number | null;
            /**
             * Format: int32
             * @description How many of the members are small or medium-sized companies.
             * @default null
             */
            smeCount?: number | null;
            /**
             * @description The size of the management team in full-time equivalents.
             * @default null
             * @example 2.5
             */
            teamFte?: number | null;
            /**
             * Format: uri
             * @default null
             * @example https://lille-metropole.example.org
             */
            website?: string | null;
            /** @default null */
            description?: string | null;
            /**
             * @description The language in which the profile is written (BCP 47).
             * @default en
             * @example en
             */
            language?: string;
            /**
             * @description In which the team can work.
             * @default []
             */
            languages?: string[];
            /**
             * @description Where its members want to go.
             * @default []
             */
            targetMarkets?: string[];
            /** @default [] */
            needs?: string[];
            /** @default [] */
            offers?: string[];
            /** @default [] */
            socialLinks?: {
                /** @example mastodon */
                network: string;
                /**
                 * Format: uri
                 * @example https://lille-metropole.example.org
                 */
                url: string;
            }[];
            /** @default [] */
            feeds?: {
                title: string;
                /**
                 * Format: uri
                 * @example https://lille-metropole.example.org
                 */
                url: string;
            }[];
            /**
             * @description The readable name in addresses. It never changes.
             * @example lille-metropole
             */
            slug?: string;
            externalId?: components["schemas"]["ExternalId"];
        };
        CreateCommitment: {
            source: components["schemas"]["CommitmentSource"];
            /**
             * @description What you will do.
             * @example I will ask three buyers in Osaka for a date.
             */
            text: string;
            /**
             * @description What you will do first, and soon.
             * @default null
             */
            firstStep?: string | null;
            /**
             * @description The language of the words; by default your own.
             * @example en
             */
            language?: string;
            /**
             * Format: date
             * @description By when; today at the earliest, wherever it is still today.
             * @example 2026-03-02
             */
            dueOn: string;
        };
        CreateGroup: {
            /** @example Stuttgart peer group */
            name: string;
            purpose: string;
            /**
             * @description The language in which name, purpose and objectives are written.
             * @default en
             * @example en
             */
            language?: string;
            /**
             * @description The languages in which the group works.
             * @default []
             */
            languages?: string[];
            /** @default [] */
            objectives?: {
                text: string;
                /**
                 * Format: date
                 * @description A calendar date from 1900-01-01 to 2200-12-31
                 * @default null
                 * @example 2026-03-02
                 */
                reviewOn?: string | null;
                /**
                 * @default open
                 * @enum {string}
                 */
                state?: "open" | "reached" | "dropped";
            }[];
            /** @default [] */
            topics?: string[];
            /**
             * @default coaching_group
             * @enum {string}
             */
            kind?: "coaching_group" | "action_learning_set" | "project_group" | "open_circle";
            /**
             * @description Who may know of the group: those inside, anybody signed in, or everybody.
             * @default hidden
             * @enum {string}
             */
            visibility?: "hidden" | "listed" | "public";
            /**
             * @description How one comes in: invited, let in on request, or at once while there is room.
             * @default invite
             * @enum {string}
             */
            joinPolicy?: "invite" | "request" | "open";
            /**
             * @default group_only
             * @enum {string}
             */
            confidentiality?: "open" | "group_only" | "chatham_house";
            /**
             * Format: int32
             * @description Activation needs so many. Observers do not count.
             * @default 5
             */
            minMembers?: number;
            /**
             * Format: int32
             * @description So many places: for active facilitators and members, and open invitations.
             * @default 9
             */
            maxMembers?: number;
            /**
             * Format: int32
             * @description At most so many members represent one cluster.
             * @default null
             */
            maxPerCluster?: number | null;
            /**
             * Format: int32
             * @description Clusters of at least so many countries are represented.
             * @default null
             */
            minCountries?: number | null;
            /**
             * @default {
             *       "meetingsPlanned": null,
             *       "startsOn": null,
             *       "endsOn": null
             *     }
             */
            cycle?: {
                /**
                 * Format: int32
                 * @description How many meetings the cycle is meant to have.
                 * @default null
                 */
                meetingsPlanned?: number | null;
                /**
                 * Format: date
                 * @description A calendar date from 1900-01-01 to 2200-12-31
                 * @default null
                 * @example 2026-03-02
                 */
                startsOn?: string | null;
                /**
                 * Format: date
                 * @description A calendar date from 1900-01-01 to 2200-12-31
                 * @default null
                 * @example 2026-03-02
                 */
                endsOn?: string | null;
            };
            /**
             * @default []
             * @example [
             *       "ECCL",
             *       "Cluster2020"
             *     ]
             */
            organisers?: string[];
            /** @description What everybody accepts before reading anything. It can be given later, too. */
            agreement?: components["schemas"]["SetAgreement"];
            /**
             * Format: uuid
             * @description For admins: the first facilitator, if that is not the admin.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            facilitatorId?: string;
            /**
             * Format: uuid
             * @description The cluster that the first facilitator represents; needed where they are affiliated to several.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            clusterId?: string;
            externalId?: components["schemas"]["ExternalId"];
        };
        CreateMeeting: {
            /** @example Third meeting: partners in Japan */
            title: string;
            /**
             * @description May stay open: null.
             * @default null
             */
            theme?: string | null;
            /**
             * @description Of title and theme; the group's unless told.
             * @example en
             */
            language?: string;
            /** @enum {string} */
            format: "online" | "onsite" | "hybrid";
            /**
             * @description ISO 8601, local to the meeting's time zone, to the minute
             * @example 2014-05-20T14:00
             */
            localStart: string;
            /**
             * @description ISO 8601, local to the meeting's time zone, to the minute
             * @example 2014-05-20T14:00
             */
            localEnd: string;
            /**
             * @description IANA time zone. Local time and zone are the promise to people; `startsAt` and `endsAt` follow from them.
             * @example Europe/Paris
             */
            timeZone: string;
            /** @default null */
            venue?: components["schemas"]["Venue"] | null;
            /**
             * Format: uri
             * @default null
             * @example https://meet.example.org/stuttgart-3
             */
            joinUrl?: string | null;
            /**
             * @description The larger event that it is part of.
             * @default null
             */
            hostEvent?: string | null;
            /**
             * Format: int32
             * @description Null: there is always a seat.
             * @default null
             */
            capacity?: number | null;
            /**
             * Format: int32
             * @description Kept for facilitators and case givers until they are released.
             * @default 0
             */
            reservedSeats?: number;
            /**
             * Format: date-time
             * @description Null: with the scheduling.
             * @example 2026-03-02T10:30:00+01:00
             */
            registrationOpensAt?: string | null;
            /**
             * Format: date-time
             * @description Null: with the end of the meeting.
             * @example 2026-03-02T10:30:00+01:00
             */
            registrationClosesAt?: string | null;
            /**
             * @description Whether people may wait for a seat when the meeting is full.
             * @default true
             */
            waitlist?: boolean;
            /**
             * Format: int32
             * @description How long a free seat is offered to somebody who waits. This close to the start it is theirs at once; who cancels now is late.
             * @default 24
             */
            offerHours?: number;
            /**
             * Format: int32
             * @default null
             */
            minAttendance?: number | null;
            /**
             * Format: date-time
             * @description When facilitators are warned if fewer than `minAttendance` are registered.
             * @example 2026-03-02T10:30:00+01:00
             */
            quorumCheckAt?: string | null;
            externalId?: components["schemas"]["ExternalId"];
        };
        CreatePersonalAccessToken: {
            /** @example My script */
            name: string;
            scopes: ("profile:read" | "profile:write" | "users:write" | "clusters:read" | "clusters:write" | "groups:read" | "groups:write" | "meetings:read" | "meetings:write" | "cases:read" | "cases:write" | "practices:read" | "practices:write" | "experiences:read" | "experiences:write" | "journeys:read" | "journeys:write" | "insights:read" | "flags:read" | "flags:write" | "events:read" | "admin")[];
            /**
             * Format: int32
             * @description At most; a token never outlives the one that asked for it.
             * @default 90
             */
            expiresInDays?: number;
        };
        CreatePractice: {
            /** @example Share one stand at a trade fair */
            title: string;
            /** @default null */
            teaser?: string | null;
            /** @default null */
            problem?: string | null;
            /** @default null */
            context?: string | null;
            /** @default null */
            solution?: string | null;
            /** @default [] */
            steps?: string[];
            /** @default [] */
            journeySteps?: number[];
            /** @default [] */
            topics?: string[];
            /** @default [] */
            sectors?: string[];
            /**
             * @description ISO 3166-1 alpha-2
             * @default null
             * @example FR
             */
            country?: string | null;
            /** @default [] */
            markets?: string[];
            /** @default {} */
            resources?: {
                /**
                 * @default null
                 * @enum {string|null}
                 */
                costBand?: "none" | "under_1k" | "under_5k" | "under_20k" | "under_100k" | "over_100k" | null;
                /** @default null */
                personDays?: number | null;
                /** @default [] */
                funding?: string[];
            };
            /** @default null */
            timescale?: string | null;
            /** @default [] */
            results?: {
                metric: string;
                /** @default null */
                before?: number | null;
                /** @default null */
                after?: number | null;
                /** @default null */
                unit?: string | null;
                /** @default null */
                source?: string | null;
            }[];
            /** @default [] */
            enabling?: {
                dimension: string;
                text: string;
            }[];
            /** @default [] */
            hindering?: {
                dimension: string;
                text: string;
            }[];
            /** @default [] */
            strengths?: string[];
            /** @default [] */
            weaknesses?: {
                text: string;
                /** @default null */
                howToOvercome?: string | null;
            }[];
            /**
             * @default unknown
             * @enum {string}
             */
            sustainsWithoutSupport?: "yes" | "no" | "unknown";
            /**
             * @description Failures are worth as much as successes.
             * @enum {string}
             */
            kind: "success" | "failure" | "mixed";
            /**
             * Format: uuid
             * @description UUIDv7
             * @default null
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            originMeetingId?: string | null;
            /** @default null */
            licence?: string | null;
            /**
             * Format: uuid
             * @description The group that it is written in; null for none, which only a manager of the owner cluster can do.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            groupId: string | null;
            /**
             * Format: uuid
             * @description Whose practice it is. Left out: the cluster that you represent in the group.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            ownerClusterId?: string;
            /**
             * @description The language it is written in. Left out: the one of your profile.
             * @example en
             */
            language?: string;
        };
        CreateTool: {
            /** @enum {string} */
            kind: "tool" | "instrument" | "funding_scheme" | "guide" | "facts_and_figures";
            /** @example Travel grants for first contacts abroad */
            title: string;
            summary: string;
            /**
             * @description The language in which this is written.
             * @example en
             */
            language: string;
            /**
             * Format: uri
             * @default null
             */
            url?: string | null;
            /**
             * @description Who offers it.
             * @default null
             */
            provider?: string | null;
            /**
             * @description The steps of the seven that it helps with.
             * @default []
             */
            journeySteps?: number[];
            /** @default [] */
            topics?: string[];
            /**
             * @description Where it can be used; empty for everywhere.
             * @default []
             */
            countries?: string[];
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @default null
             * @example 2026-03-02
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description The last day on which it is offered; null until further notice.
             * @default null
             * @example 2026-03-02
             */
            validUntil?: string | null;
            /**
             * Format: date
             * @description The next deadline.
             * @default null
             * @example 2026-03-02
             */
            applyUntil?: string | null;
            /**
             * @description Only of a funding scheme.
             * @default null
             */
            funding?: {
                /**
                 * Format: int32
                 * @default null
                 */
                minimumEur?: number | null;
                /**
                 * Format: int32
                 * @default null
                 */
                maximumEur?: number | null;
                /**
                 * Format: int32
                 * @description The share of the costs that it pays.
                 * @default null
                 */
                sharePercent?: number | null;
            } | null;
        };
        /** @description What becomes of it, for all flags that are open on the same subject. */
        DecideFlag: components["schemas"]["UpholdFlag"] | components["schemas"]["DismissFlag"];
        DecideValidation: components["schemas"]["Validate"] | components["schemas"]["RefuseValidation"];
        /** @description Something that a meeting decided. */
        Decision: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            meetingId: string;
            statement: string;
            /**
             * @description BCP 47
             * @example en
             */
            language: string;
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            reviewOn: string | null;
            recordedBy: components["schemas"]["Person"];
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("read" | "update" | "remove")[];
        };
        DecisionPage: {
            data: components["schemas"]["Decision"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        DecisionPatch: {
            /** @example Two members visit the trade fair together and report in June. */
            statement?: string | null;
            /**
             * @description BCP 47
             * @example en
             */
            language?: string | null;
            reviewOn?: (string | null) | null;
        };
        DeclineHelpRequest: {
            reason?: string;
        };
        DeclineMembershipInvitationByToken: {
            /** @example sep_inv_a-secret-that-is-shown-only-once */
            token: string;
            reason?: string;
        };
        DemotePractice: {
            /** @enum {string} */
            visibility: "group" | "network";
            reason?: string;
        };
        DerivePractice: {
            /**
             * Format: uuid
             * @description The group that it is written in; null for none, which only a manager of the owner cluster can do.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            groupId: string | null;
            /**
             * Format: uuid
             * @description Whose practice it is. Left out: the cluster that you represent in the group.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            ownerClusterId?: string;
            /** @description Left out: the title of the original. */
            title?: string;
        };
        DismissFlag: {
            /** @constant */
            verdict: "dismissed";
            /**
             * @description What it is in the end; by default what the flag says.
             * @enum {string}
             */
            category?: "outdated" | "harmful" | "wrong" | "offensive" | "confidential" | "without_consent" | "spam" | "other";
            /** @description Why. Its author and who flagged it read it; as a warning every reader does. */
            reason: string;
            /**
             * @description The language of the reason; by default your own.
             * @example en
             */
            language?: string;
        };
        /** @description What became of it: kept, given up with a reason, or carried to a later day and still open. */
        DisposeCommitment: components["schemas"]["CommitmentDone"] | components["schemas"]["CommitmentDropped"] | components["schemas"]["CommitmentCarried"];
        DraftPractice: {
            title: string;
            /**
             * @description Failures are worth as much as successes.
             * @enum {string}
             */
            kind: "success" | "failure" | "mixed";
            /**
             * @description The contributions whose words it would use. Their authors are asked.
             * @default []
             */
            contributionIds?: string[];
        };
        EndAffiliation: {
            /** @default null */
            reason?: string | null;
        };
        /** @description What is known about a practice, computed from experiences; see the guide to evidence. */
        Evidence: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            practiceId: string;
            /**
             * @description All versions of this practice together.
             * @example P-0007
             */
            code: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            asOf: string;
            /** @description What is usual for a practice: where the means start from. */
            m0: number;
            /** Format: int32 */
            formulaVersion: number;
            /**
             * Format: int32
             * @description Clusters heard with an outcome.
             */
            n: number;
            outcomes: {
                /** Format: int32 */
                worked: number;
                /** Format: int32 */
                worked_with_changes: number;
                /** Format: int32 */
                no_effect: number;
                /** Format: int32 */
                made_worse: number;
            };
            /** Format: int32 */
            harm: number;
            /** Format: int32 */
            pending: number;
            /** Format: int32 */
            pendingPastDue: number;
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            lastOn: string | null;
            everyone: {
                /** @description How many fresh, confirmed experiences of other clusters the heard ones are worth, to four digits. */
                weight: number;
                /** @description From 0 to 1, to four digits. */
                mean: number | null;
                /** @description The middle 80 %. */
                interval: {
                    /** @description From 0 to 1, to four digits. */
                    low: number;
                    /** @description From 0 to 1, to four digits. */
                    high: number;
                } | null;
            };
            /** @description Seen from your cluster. Null without one. */
            forYou: {
                cluster: components["schemas"]["ClusterBrief"];
                /** @description How many fresh, confirmed experiences of other clusters the heard ones are worth, to four digits. */
                weight: number;
                /** @description From 0 to 1, to four digits. */
                mean: number | null;
                /** @description The middle 80 %. */
                interval: {
                    /** @description From 0 to 1, to four digits. */
                    low: number;
                    /** @description From 0 to 1, to four digits. */
                    high: number;
                } | null;
            } | null;
            /** Format: int32 */
            level: number;
            contested: boolean;
            warning: boolean;
            certainty: {
                /** @enum {string} */
                grade: "very_low" | "low" | "moderate" | "high";
                reasons: {
                    /** @enum {string} */
                    code: "imprecise" | "indirect" | "inconsistent" | "reporting_bias" | "measured" | "same_in_countries" | "few_clusters";
                    /** Format: int32 */
                    change: number;
                }[];
            } | null;
            /** @description Those you may read, the latest first, 500 at most. */
            inputs: components["schemas"]["EvidenceInput"][];
            /**
             * Format: int32
             * @description How many more went in, whether you may not read them or they are beyond the list.
             */
            hiddenCount: number;
        };
        /** @description One experience that evidence is computed from. Where you may not know whose it is, what would tell is null: cluster, ownership, reliability, likeness. */
        EvidenceInput: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            experienceId: string;
            cluster: components["schemas"]["ClusterBrief"] | null;
            /** @description The practice is its own, so it weighs half. */
            ownCluster: boolean | null;
            /** @enum {string} */
            outcome: "worked" | "worked_with_changes" | "no_effect" | "made_worse" | "too_early";
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            periodEndOn: string;
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            askAgainOn: string | null;
            /**
             * @description Its outcome counts; its cluster cannot tell yet; a later word of its cluster speaks.
             * @enum {string}
             */
            standing: "heard" | "pending" | "superseded";
            /** @description Confirmed by another cluster, or with a link to evidence; else it weighs .8. */
            confirmedOrLinked: boolean;
            /** @description Holds a number before and after, with its source. */
            measured: boolean;
            /** @description From 0 to 1, to four digits. */
            reliability: number | null;
            similarity: components["schemas"]["ClusterSimilarity"] | null;
        };
        /** @description What is known from the clusters that tried it. Computed, never typed in. */
        EvidenceSummary: {
            /**
             * Format: int32
             * @description How widely it worked: 0 nowhere else yet, 3 in three clusters or more of three countries or more.
             */
            level: number;
            /**
             * @description Null until a cluster has told an outcome.
             * @enum {string|null}
             */
            certainty: "very_low" | "low" | "moderate" | "high" | null;
            /**
             * Format: int32
             * @description Clusters that told an outcome.
             */
            n: number;
            /** @description Null while n is below 3, like `low` and `high`. */
            mean: number | null;
            low: number | null;
            high: number | null;
            contested: boolean;
            warning: boolean;
            /**
             * Format: int32
             * @description Clusters that cannot tell yet.
             */
            pending: number;
            /**
             * Format: int32
             * @description Clusters that it made things worse for.
             */
            harm: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            asOf: string | null;
        };
        /** @description A cluster tried something: what it expected, what happened, why, and what next. */
        Experience: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            /** @description Null without one, and where you may not know which. */
            group: components["schemas"]["GroupBrief"] | null;
            /** @description Null where you may not know who. */
            author: components["schemas"]["Person"] | null;
            /** @description Null where you may not know whose it is. */
            cluster: components["schemas"]["ClusterBrief"] | null;
            /** @description Null without one, and where you may not see it. */
            practice: components["schemas"]["PracticeBrief"] | null;
            /** Format: int32 */
            journeyStep: number | null;
            /**
             * @description ISO 3166-1 alpha-2
             * @example FR
             */
            market: string | null;
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            periodStartOn: string | null;
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            periodEndOn: string | null;
            /** @description Null where you may not know whose it is: it would tell. */
            context: components["schemas"]["ClusterContext"] | null;
            /**
             * @description Null where it was taken from the author's own, and you may not know who that is.
             * @example en
             */
            language: string | null;
            expected: string | null;
            happened: string | null;
            why: string | null;
            nextTime: string | null;
            adaptations: string | null;
            /** @enum {string|null} */
            outcome: "worked" | "worked_with_changes" | "no_effect" | "made_worse" | "too_early" | null;
            /** @description Without their sources where you may not know whose they are. */
            results: components["schemas"]["ExperienceResult"][];
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            askAgainOn: string | null;
            /** @enum {string|null} */
            costBand: "none" | "under_1k" | "under_5k" | "under_20k" | "under_100k" | "over_100k" | null;
            /** @description Person-days, to the tenth. */
            effortDays: number | null;
            /** @description Empty where you may not know whose it is. */
            evidenceLinks: string[];
            /** @enum {string|null} */
            value: "immediate" | "potential" | "applied" | "realised" | "reframing" | null;
            /** @enum {string} */
            attribution: "attributed" | "group" | "unattributed";
            /** @enum {string} */
            visibility: "group" | "network" | "public";
            /** @enum {string} */
            state: "draft" | "recorded" | "confirmed" | "disputed" | "withdrawn";
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            recordedAt: string | null;
            /** @description The cluster that confirmed it; unnamed where you may not know whose it is. */
            confirmation: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                at: string;
                cluster: components["schemas"]["ClusterBrief"] | null;
            } | null;
            /** @description The last dispute, for those concerned: author, group, who disputes, admins. `by` is for those who settle it. */
            dispute: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                at: string;
                by: components["schemas"]["Person"] | null;
                reason: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                settledAt: string | null;
                settlement: string | null;
            } | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            withdrawnAt: string | null;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("read" | "update" | "submit" | "discard" | "confirm" | "dispute" | "resolveDispute" | "withdraw" | "changeVisibility" | "narrowVisibility" | "changeAttribution")[];
        };
        ExperiencePage: {
            data: components["schemas"]["Experience"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        ExperiencePatch: {
            groupId?: (string | null) | null;
            clusterId?: (string | null) | null;
            practiceId?: (string | null) | null;
            journeyStep?: (number | null) | null;
            market?: (string | null) | null;
            periodStartOn?: (string | null) | null;
            periodEndOn?: (string | null) | null;
            language?: (string | null) | null;
            expected?: (string | null) | null;
            happened?: (string | null) | null;
            why?: (string | null) | null;
            nextTime?: (string | null) | null;
            adaptations?: (string | null) | null;
            outcome?: ("worked" | "worked_with_changes" | "no_effect" | "made_worse" | "too_early" | null) | null;
            results?: {
                metric: string;
                /** @default null */
                before?: number | null;
                /** @default null */
                after?: number | null;
                /** @default null */
                unit?: string | null;
                /** @default null */
                source?: string | null;
            }[] | null;
            askAgainOn?: (string | null) | null;
            costBand?: ("none" | "under_1k" | "under_5k" | "under_20k" | "under_100k" | "over_100k" | null) | null;
            effortDays?: (number | null) | null;
            evidenceLinks?: string[] | null;
            value?: ("immediate" | "potential" | "applied" | "realised" | "reframing" | null) | null;
            attribution?: ("attributed" | "group" | "unattributed" | null) | null;
            visibility?: ("group" | "network" | "public" | null) | null;
        };
        /** @description A number before and after. With both and a source it counts as measured. */
        ExperienceResult: {
            metric: string;
            before: number | null;
            after: number | null;
            unit: string | null;
            source: string | null;
        };
        /**
         * @description Your own id for this object, unique among yours of its kind. Address the object with `ext:{value}`.
         * @example crm-4711
         */
        ExternalId: string;
        /** @description One thing that is wrong with a request. */
        Fault: {
            /**
             * @description Where in the body (RFC 6901).
             * @example /displayName
             */
            pointer?: string;
            /**
             * @description Which path or query parameter.
             * @example limit
             */
            parameter?: string;
            /**
             * @description What kind of fault; stable.
             * @example required
             */
            code: string;
            /** @description What is wrong, in words. */
            detail: string;
        };
        /** @description Somebody says that something is not as it should be, and why. */
        Flag: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            subject: {
                /** @enum {string} */
                kind: "practice" | "contribution" | "experience" | "case" | "tool";
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                id: string;
                /** @description Of a contribution its case, of an experience its practice. Null where you may not read that. */
                title: string | null;
            };
            /** @description The group that it belongs to; null without one, and where you may not know which. */
            group: components["schemas"]["GroupBrief"] | null;
            /**
             * @description Of practices outdated, harmful, wrong, without_consent, spam, other; of contributions offensive, confidential, without_consent, spam, other; of experiences wrong, offensive, confidential, spam, other; of cases offensive, confidential, spam, other; of tools outdated, harmful, wrong, spam, other.
             * @enum {string}
             */
            category: "outdated" | "harmful" | "wrong" | "offensive" | "confidential" | "without_consent" | "spam" | "other";
            reason: string;
            /**
             * @description Null where it was taken from the writer's own, and you may not know who that is.
             * @example en
             */
            language: string | null;
            /** @description Null where you may not know: outside of a group under the Chatham House rule; and for somebody who was erased. */
            raisedBy: components["schemas"]["Person"] | null;
            /** @description You raised it. */
            mine: boolean;
            /**
             * @description `closed`: what it was about is gone, or hidden, before anybody decided.
             * @enum {string}
             */
            state: "open" | "withdrawn" | "upheld" | "dismissed" | "reversed" | "closed";
            /**
             * Format: int32
             * @description How many are open on the same subject. Null for who only raised it.
             */
            openFlags: number | null;
            decision: components["schemas"]["FlagDecisionBrief"] | null;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("read" | "withdraw" | "decide")[];
        };
        /** @description What was decided over flags, for those who decide, who raised one, and whose words it is about. */
        FlagDecision: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            subject: {
                /** @enum {string} */
                kind: "practice" | "contribution" | "experience" | "case" | "tool";
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                id: string;
                /** @description Of a contribution its case, of an experience its practice. Null where you may not read that. */
                title: string | null;
            };
            /** @enum {string} */
            state: "upheld" | "dismissed" | "reversed";
            /** @enum {string} */
            consequence: "none" | "warning" | "retirement" | "hiding" | "narrowing" | "removal";
            /**
             * @description Of practices outdated, harmful, wrong, without_consent, spam, other; of contributions offensive, confidential, without_consent, spam, other; of experiences wrong, offensive, confidential, spam, other; of cases offensive, confidential, spam, other; of tools outdated, harmful, wrong, spam, other.
             * @enum {string}
             */
            category: "outdated" | "harmful" | "wrong" | "offensive" | "confidential" | "without_consent" | "spam" | "other";
            reason: string;
            /**
             * @description Null where it was taken from the writer's own, and you may not know who that is.
             * @example en
             */
            language: string | null;
            /** @description Null outside of a group under the Chatham House rule. */
            decidedBy: components["schemas"]["Person"] | null;
            reversal: {
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                at: string;
                reason: string;
            } | null;
            /**
             * Format: int32
             * @description How many flags it is over. Null for the author and for who only raised one.
             */
            flags: number | null;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("read" | "reverse")[];
        };
        /** @description A decision where a flag refers to it. */
        FlagDecisionBrief: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /** @enum {string} */
            consequence: "none" | "warning" | "retirement" | "hiding" | "narrowing" | "removal";
            /**
             * @description Of practices outdated, harmful, wrong, without_consent, spam, other; of contributions offensive, confidential, without_consent, spam, other; of experiences wrong, offensive, confidential, spam, other; of cases offensive, confidential, spam, other; of tools outdated, harmful, wrong, spam, other.
             * @enum {string}
             */
            category: "outdated" | "harmful" | "wrong" | "offensive" | "confidential" | "without_consent" | "spam" | "other";
            reason: string;
            /**
             * @description Null where it was taken from the writer's own, and you may not know who that is.
             * @example en
             */
            language: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            decidedAt: string;
        };
        FlagPage: {
            data: components["schemas"]["Flag"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description What you flag; of a practice a version of it. */
        FlagSubject: {
            /** @enum {string} */
            kind: "practice" | "contribution" | "experience" | "case" | "tool";
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
        };
        /** @description One thing that a step asks for. */
        FormField: {
            /** @description The member of the payload. */
            name: string;
            /** @enum {string} */
            type: "text" | "number" | "date" | "url" | "country" | "topic" | "tool" | "topics" | "sectors" | "countries" | "choice" | "rows";
            label: string;
            /** @description Whether the step can be done without it. Until then everything may be missing. */
            required: boolean;
            /**
             * Format: int32
             * @description Of a text.
             */
            maxLength?: number;
            /** @description Of a number. */
            minimum?: number;
            maximum?: number;
            /** @description Of a choice. */
            options?: {
                value: string;
                label: string;
            }[];
            /** @description Of each of the rows. */
            fields?: {
                /** @description The member of the payload. */
                name: string;
                /** @enum {string} */
                type: "text" | "number" | "date" | "url" | "country" | "topic" | "tool" | "topics" | "sectors" | "countries" | "choice" | "rows";
                label: string;
                /** @description Whether the step can be done without it. Until then everything may be missing. */
                required: boolean;
                /**
                 * Format: int32
                 * @description Of a text.
                 */
                maxLength?: number;
                /** @description Of a number. */
                minimum?: number;
                maximum?: number;
                /** @description Of a choice. */
                options?: {
                    value: string;
                    label: string;
                }[];
            }[];
        };
        /** @description An ordered model of steps with guiding questions, which a journey walks. It may begin at any step. */
        Framework: {
            /** @example internationalisation */
            code: string;
            /**
             * Format: int32
             * @description A version of a framework never changes.
             * @example 1
             */
            version: number;
            title: string;
            description: string;
            steps: {
                /** Format: int32 */
                number: number;
                /**
                 * @description The topic under which the problems of this step are filed.
                 * @example internationalisation
                 */
                topic: string;
                title: string;
                questions: string[];
                /** @description What the payload of this step takes. */
                form: components["schemas"]["FormField"][];
                /** @description Whether what came of it is recorded here, as experiences. */
                recordsExperiences: boolean;
            }[];
        };
        /** @description A framework where it is listed. */
        FrameworkBrief: {
            /** @example internationalisation */
            code: string;
            /**
             * Format: int32
             * @description A version of a framework never changes.
             * @example 1
             */
            version: number;
            title: string;
            description: string;
        };
        FrameworkBriefPage: {
            data: components["schemas"]["FrameworkBrief"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        GivePracticeConsent: {
            /**
             * @description In which capacity you speak.
             * @enum {string}
             */
            as: "author" | "owner_cluster";
            /**
             * @description How widely it may be seen. Less than before takes effect at once.
             * @enum {string}
             */
            to: "network" | "public";
        };
        /** @description A peer group: five to nine people who learn from each other over a cycle of meetings. */
        Group: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /** @description Your own id for it, if you gave one. */
            externalId: string | null;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            name: string;
            purpose: string;
            /**
             * @description BCP 47
             * @example en
             */
            language: string;
            languages: string[];
            topics: string[];
            /** @enum {string} */
            kind: "coaching_group" | "action_learning_set" | "project_group" | "open_circle";
            /** @enum {string} */
            state: "forming" | "active" | "paused" | "closed" | "archived" | "abandoned";
            /** @enum {string} */
            visibility: "hidden" | "listed" | "public";
            /** @enum {string} */
            joinPolicy: "invite" | "request" | "open";
            /** @enum {string} */
            confidentiality: "open" | "group_only" | "chatham_house";
            /** Format: int32 */
            minMembers: number;
            /** Format: int32 */
            maxMembers: number;
            /** Format: int32 */
            maxPerCluster: number | null;
            /** Format: int32 */
            minCountries: number | null;
            cycle: {
                /** Format: int32 */
                number: number;
                /**
                 * Format: int32
                 * @description How many meetings the cycle is meant to have.
                 */
                meetingsPlanned: number | null;
                /**
                 * Format: date
                 * @description A calendar date from 1900-01-01 to 2200-12-31
                 * @example 2026-03-02
                 */
                startsOn: string | null;
                /**
                 * Format: date
                 * @description A calendar date from 1900-01-01 to 2200-12-31
                 * @example 2026-03-02
                 */
                endsOn: string | null;
            };
            organisers: string[];
            /** @description Active facilitators and members; active observers; places that neither they nor open invitations take. */
            size: {
                /** Format: int32 */
                members: number;
                /** Format: int32 */
                observers: number;
                /** Format: int32 */
                placesLeft: number;
            };
            /**
             * Format: int32
             * @description The agreement in force; null asks nobody to accept anything.
             */
            agreementVersion: number | null;
            /** @description Your own live membership; null without one. */
            myMembership: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                id: string;
                /** @enum {string} */
                role: "facilitator" | "member" | "observer";
                /** @enum {string} */
                state: "invited" | "requested" | "active" | "suspended";
                agreementAccepted: boolean;
            } | null;
            /** @description Absent unless you are inside and have accepted the agreement, or are an admin. */
            objectives?: {
                text: string;
                /**
                 * Format: date
                 * @description A calendar date from 1900-01-01 to 2200-12-31
                 * @example 2026-03-02
                 */
                reviewOn: string | null;
                /** @enum {string} */
                state: "open" | "reached" | "dropped";
            }[];
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("update" | "activate" | "pause" | "resume" | "close" | "reopen" | "archive" | "abandon" | "readMembers" | "readComposition" | "invite" | "requestMembership" | "handOverFacilitation")[];
        };
        /** @description A group where something else refers to it. */
        GroupBrief: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            name: string;
        };
        GroupComposition: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            groupId: string;
            /**
             * Format: int32
             * @description Active facilitators and members.
             */
            members: number;
            /** Format: int32 */
            observers: number;
            /** Format: int32 */
            facilitators: number;
            /**
             * Format: int32
             * @description Open invitations.
             */
            invited: number;
            /** Format: int32 */
            placesLeft: number;
            /** @description How many represent each cluster. */
            clusters: {
                cluster: components["schemas"]["ClusterBrief"];
                /** Format: int32 */
                members: number;
                /** Format: int32 */
                invited: number;
            }[];
            countries: {
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example FR
                 */
                country: string;
                /** Format: int32 */
                members: number;
            }[];
            /** @description What activation would refuse now. The first two cannot be overridden. */
            warnings: {
                /** @enum {string} */
                code: "too-few-members" | "no-facilitator" | "too-many-of-one-cluster" | "too-few-countries";
                detail: string;
                /**
                 * Format: uuid
                 * @description Of which cluster there are too many.
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                clusterId: string | null;
            }[];
        };
        /** @description How soon the cases of a group are answered. */
        GroupInsight: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            openedFrom: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            openedBefore: string;
            /**
             * Format: date-time
             * @description Until when waiting is counted: now.
             * @example 2026-03-02T09:30:00.000Z
             */
            asOf: string;
            /** @description Fewer than 5 cases that you may know of were opened then. No figure is told, and not how many there are. */
            hidden: boolean;
            /**
             * Format: int32
             * @description How many the figures are of; null when hidden, like all below.
             */
            cases: number | null;
            /** @description From the opening of a case to the first knowledge, experience or suggestion of another cluster. */
            firstAnswer: components["schemas"]["WaitingTimeCurve"] | null;
            /** @description To the first contribution that the case giver called useful. */
            firstUsefulAnswer: components["schemas"]["WaitingTimeCurve"] | null;
            /** @description To its being resolved. */
            resolution: components["schemas"]["WaitingTimeCurve"] | null;
        };
        /** @description The group that a membership is in. */
        GroupOfMembership: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /** @description Null once the group is hidden from you. */
            name: string | null;
        };
        GroupPage: {
            data: components["schemas"]["Group"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        GroupPatch: {
            /** @example Stuttgart peer group */
            name?: string | null;
            purpose?: string | null;
            /**
             * @description BCP 47
             * @example en
             */
            language?: string | null;
            languages?: string[] | null;
            objectives?: {
                text: string;
                /**
                 * Format: date
                 * @description A calendar date from 1900-01-01 to 2200-12-31
                 * @default null
                 * @example 2026-03-02
                 */
                reviewOn?: string | null;
                /**
                 * @default open
                 * @enum {string}
                 */
                state?: "open" | "reached" | "dropped";
            }[] | null;
            topics?: string[] | null;
            /** @enum {string|null} */
            kind?: "coaching_group" | "action_learning_set" | "project_group" | "open_circle" | null;
            /** @enum {string|null} */
            visibility?: "hidden" | "listed" | "public" | null;
            /** @enum {string|null} */
            joinPolicy?: "invite" | "request" | "open" | null;
            /** @enum {string|null} */
            confidentiality?: "open" | "group_only" | "chatham_house" | null;
            /** Format: int32 */
            minMembers?: number | null;
            /** Format: int32 */
            maxMembers?: number | null;
            maxPerCluster?: (number | null) | null;
            minCountries?: (number | null) | null;
            cycle?: {
                /**
                 * Format: int32
                 * @description How many meetings the cycle is meant to have.
                 */
                meetingsPlanned?: number | null;
                /**
                 * Format: date
                 * @description A calendar date from 1900-01-01 to 2200-12-31
                 * @example 2026-03-02
                 */
                startsOn?: string | null;
                /**
                 * Format: date
                 * @description A calendar date from 1900-01-01 to 2200-12-31
                 * @example 2026-03-02
                 */
                endsOn?: string | null;
            } | null;
            organisers?: string[] | null;
            externalId?: components["schemas"]["ExternalId"] | null;
        };
        HandOverFacilitation: {
            /**
             * Format: uuid
             * @description The active membership in this group that takes over.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            membershipId: string;
        };
        /** @description A peer was asked to help with a case. Between the case giver and the peer. */
        HelpRequest: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            /** @description Null while you owe the agreement of its group. */
            case: components["schemas"]["CaseBrief"] | null;
            /** @description Who was asked. */
            user: components["schemas"]["Person"];
            /** @description Null where you may not know who brought the case. */
            requestedBy: components["schemas"]["Person"] | null;
            message: string | null;
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            dueOn: string;
            /** @enum {string} */
            state: "sent" | "accepted" | "answered" | "declined" | "expired";
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            acceptedAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            answeredAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            declinedAt: string | null;
            declineReason: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            expiredAt: string | null;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("read" | "accept" | "decline")[];
        };
        HelpRequestPage: {
            data: components["schemas"]["HelpRequest"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        InviteMembers: {
            invitations: {
                /**
                 * Format: uuid
                 * @description Somebody who has an account.
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                userId?: string;
                /**
                 * Format: email
                 * @description Somebody by their address. Where nobody has it, an account is made by it that waits for its person.
                 * @example lea.laurent@example.org
                 */
                email?: string;
                /** @description Goes with `email`; used if the address is new. */
                displayName?: string;
                /**
                 * @description Goes with `email`; used if the address is new.
                 * @example en
                 */
                locale?: string;
                /**
                 * @default member
                 * @enum {string}
                 */
                role?: "facilitator" | "member" | "observer";
                /**
                 * Format: uuid
                 * @description The cluster that they should represent. They may name another of theirs when they accept.
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                clusterId?: string;
            }[];
        };
        InviteUser: {
            /**
             * Format: email
             * @example lea.laurent@example.org
             */
            email: string;
            displayName: string;
            /**
             * @description BCP 47
             * @default en
             * @example en
             */
            locale?: string;
            externalId?: components["schemas"]["ExternalId"];
        };
        InvitedMembership: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            group: components["schemas"]["GroupOfMembership"];
            /** @description Null to others than admins while the person was only invited, and by address: `invitation.email` says by which. */
            user: components["schemas"]["Person"] | null;
            /** @description The cluster that the user represents here. */
            cluster: components["schemas"]["ClusterBrief"] | null;
            /** @enum {string} */
            role: "facilitator" | "member" | "observer";
            /** @enum {string} */
            state: "invited" | "requested" | "active" | "suspended" | "declined" | "expired" | "revoked" | "rejected" | "withdrawn" | "left" | "removed";
            /** @description Whether the agreement in force is accepted, or there is none. Null once the group is hidden from you. */
            agreementAccepted: boolean | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            joinedAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            leftAt: string | null;
            invitation?: {
                by: components["schemas"]["Person"] | null;
                /** @description The address that the inviter gave; null where they named a user. */
                email: string | null;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                sentAt: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                expiresAt: string;
                /** Format: int32 */
                resentCount: number;
            } | null;
            requestMessage?: string | null;
            /** @description The last decision on it: who, when, and why. */
            decision?: {
                by: components["schemas"]["Person"] | null;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                at: string;
                reason: string | null;
            } | null;
            /**
             * @description In a replayed answer, in place of the secrets.
             * @constant
             */
            secretNotice?: "secret-already-shown";
            /** @description What the person accepts or declines with. Shown once and stored as a hash. */
            invitationToken?: string;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("read" | "accept" | "decline" | "resendInvitation" | "revokeInvitation" | "approve" | "reject" | "withdraw" | "suspend" | "reinstate" | "changeRole" | "leave" | "remove")[];
        };
        /** @description One membership for each entry, in the same order. */
        InvitedMemberships: {
            data: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                id: string;
                /**
                 * Format: int32
                 * @description Grows with every change; the first part of the ETag.
                 * @example 1
                 */
                version: number;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                updatedAt: string;
                group: components["schemas"]["GroupOfMembership"];
                /** @description Null to others than admins while the person was only invited, and by address: `invitation.email` says by which. */
                user: components["schemas"]["Person"] | null;
                /** @description The cluster that the user represents here. */
                cluster: components["schemas"]["ClusterBrief"] | null;
                /** @enum {string} */
                role: "facilitator" | "member" | "observer";
                /** @enum {string} */
                state: "invited" | "requested" | "active" | "suspended" | "declined" | "expired" | "revoked" | "rejected" | "withdrawn" | "left" | "removed";
                /** @description Whether the agreement in force is accepted, or there is none. Null once the group is hidden from you. */
                agreementAccepted: boolean | null;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                joinedAt: string | null;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                leftAt: string | null;
                invitation?: {
                    by: components["schemas"]["Person"] | null;
                    /** @description The address that the inviter gave; null where they named a user. */
                    email: string | null;
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     * @example 2026-03-02T09:30:00.000Z
                     */
                    sentAt: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     * @example 2026-03-02T09:30:00.000Z
                     */
                    expiresAt: string;
                    /** Format: int32 */
                    resentCount: number;
                } | null;
                requestMessage?: string | null;
                /** @description The last decision on it: who, when, and why. */
                decision?: {
                    by: components["schemas"]["Person"] | null;
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     * @example 2026-03-02T09:30:00.000Z
                     */
                    at: string;
                    reason: string | null;
                } | null;
                /** @description What the person accepts or declines with. Shown once and stored as a hash. */
                invitationToken?: string;
                /** @description Only to admins, where the address was new and no letter goes out: what the person makes the account with (`acceptUserInvitation`). Shown once. */
                accountToken?: string;
            }[];
            /**
             * @description In a replayed answer, in place of the secrets.
             * @constant
             */
            secretNotice?: "secret-already-shown";
        };
        InvitedUser: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /** @description Your own id for it, if you gave one. */
            externalId: string | null;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            displayName: string;
            /** @description Null once the user is erased. */
            email: string | null;
            /**
             * @description BCP 47
             * @example en
             */
            locale: string;
            timeZone: string;
            languages: string[];
            bio: string | null;
            /** @enum {string} */
            status: "invited" | "active" | "suspended" | "erased";
            /** @enum {string} */
            platformRole: "none" | "admin";
            /** Format: int32 */
            helpBudgetPerMonth: number;
            notificationPreferences: {
                /** @enum {string} */
                email?: "at_once" | "daily" | "never";
                muted?: string[];
            };
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("update" | "suspend" | "reinstate" | "setPlatformRole" | "resendInvitation" | "erase")[];
            /**
             * @description In a replayed answer, in place of the secret.
             * @constant
             */
            secretNotice?: "secret-already-shown";
            /** @description What the invited person accepts with. Only where no letter goes out to them; shown once and stored as a hash. */
            invitationToken?: string;
        };
        /** @description One cluster walking one framework. */
        Journey: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            cluster: components["schemas"]["ClusterBrief"];
            owner: components["schemas"]["Person"];
            framework: {
                /** @example internationalisation */
                code: string;
                /**
                 * Format: int32
                 * @description Grows with every change; the first part of the ETag.
                 * @example 1
                 */
                version: number;
            };
            /**
             * @description ISO 3166-1 alpha-2
             * @example FR
             */
            market: string | null;
            /** @description Null also for admins outside the cluster's team. */
            goal: string | null;
            /**
             * @description BCP 47
             * @example en
             */
            language: string;
            /** @enum {string} */
            state: "planned" | "running" | "completed" | "stopped";
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            startedOn: string | null;
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            endedOn: string | null;
            /** @description Null also for admins outside the cluster's team. */
            stopReason: string | null;
            /** @description Where it stands with each step. */
            steps: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                id: string;
                /** Format: int32 */
                number: number;
                /** @example internationalisation */
                topic: string;
                /** @enum {string} */
                state: "not_started" | "in_progress" | "done" | "skipped";
            }[];
            /** @description What it recorded, the latest first. */
            experienceIds: string[];
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("listSteps" | "update" | "complete" | "stop" | "recordExperience")[];
        };
        JourneyPage: {
            data: components["schemas"]["Journey"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        JourneyPatch: {
            market?: (string | null) | null;
            goal?: (string | null) | null;
            /**
             * Format: uuid
             * @description Who looks after it: somebody of the cluster's team.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            ownerId?: string | null;
        };
        /** @description Where a journey stands with one step, and what its cluster wrote down. */
        JourneyStep: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            journeyId: string;
            /** Format: int32 */
            number: number;
            /** @example internationalisation */
            topic: string;
            /** @enum {string} */
            state: "not_started" | "in_progress" | "done" | "skipped";
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            startedOn: string | null;
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            finishedOn: string | null;
            skipReason: string | null;
            notes: string | null;
            toolIds: string[];
            practiceIds: string[];
            /** @description What the form of the step in the framework asks for. */
            payload: {
                [key: string]: unknown;
            };
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("start" | "update" | "complete" | "skip" | "reopen")[];
        };
        JourneyStepPage: {
            data: components["schemas"]["JourneyStep"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        JourneyStepPatch: {
            notes?: (string | null) | null;
            toolIds?: string[] | null;
            practiceIds?: string[] | null;
            payload?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description An account under your own id. What it says of its person is not told. */
        LinkedUser: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /** @description Your own id for it, if you gave one. */
            externalId: string | null;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            /** @enum {string} */
            status: "invited" | "active" | "suspended" | "erased";
        };
        MarkUseful: {
            /** @enum {string} */
            because: "new_idea" | "saved_time" | "avoided_error" | "contact" | "confirmed";
        };
        /** @description One gathering of a group. Whoever is outside of the group, or has not accepted its agreement, gets time and theme only; the other fields are absent. */
        Meeting: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /** @description Your own id for it, if you gave one. */
            externalId: string | null;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            group: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                id: string;
                name: string;
            };
            /** @enum {string} */
            state: "draft" | "scheduled" | "in_progress" | "held" | "closed" | "cancelled";
            title: string;
            theme: string | null;
            /**
             * @description BCP 47
             * @example en
             */
            language: string;
            /** @enum {string} */
            format: "online" | "onsite" | "hybrid";
            /**
             * @description ISO 8601, local to the meeting's time zone, to the minute
             * @example 2014-05-20T14:00
             */
            localStart: string;
            /**
             * @description ISO 8601, local to the meeting's time zone, to the minute
             * @example 2014-05-20T14:00
             */
            localEnd: string;
            timeZone: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            endsAt: string;
            venue: components["schemas"]["Venue"] | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            scheduledAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            rescheduledAt: string | null;
            /** @description Your own live registration. */
            myRegistration: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                id: string;
                /** @enum {string} */
                state: "invited" | "registered" | "waitlisted" | "offered" | "attended" | "no_show" | "excused" | "declined" | "cancelled";
            } | null;
            /** @description Null without a seat: it is for people with one, and for facilitators. */
            joinUrl?: string | null;
            hostEvent?: string | null;
            /**
             * Format: int32
             * @description Null: there is always a seat.
             */
            capacity?: number | null;
            /** Format: int32 */
            reservedSeats?: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            registrationOpensAt?: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            registrationClosesAt?: string | null;
            waitlist?: boolean;
            /** Format: int32 */
            offerHours?: number;
            /** Format: int32 */
            minAttendance?: number | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            quorumCheckAt?: string | null;
            seats?: {
                /**
                 * Format: int32
                 * @description Registrations that hold a seat.
                 */
                taken: number;
                /**
                 * Format: int32
                 * @description Seats offered to people who waited.
                 */
                offered: number;
                /**
                 * Format: int32
                 * @description Reserved seats that nobody has taken.
                 */
                reserved: number;
                /**
                 * Format: int32
                 * @description What is left of the capacity; null where there is none.
                 */
                free: number | null;
                /**
                 * Format: int32
                 * @description People in the waiting list.
                 */
                waiting: number;
                /**
                 * Format: int32
                 * @description Members who have not answered.
                 */
                invited: number;
            };
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            heldAt?: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            closedAt?: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            cancelledAt?: string | null;
            cancellationReason?: string | null;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("read" | "update" | "schedule" | "reschedule" | "releaseReservedSeats" | "start" | "end" | "close" | "cancel" | "register" | "listRegistrations" | "readAgenda" | "replaceAgenda" | "readAttendance" | "recordAttendance" | "listDecisions" | "recordDecision")[];
        };
        MeetingPage: {
            data: components["schemas"]["Meeting"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        MeetingPatch: {
            /** @example Third meeting: partners in Japan */
            title?: string | null;
            theme?: (string | null) | null;
            /**
             * @description BCP 47
             * @example en
             */
            language?: string | null;
            /** @enum {string|null} */
            format?: "online" | "onsite" | "hybrid" | null;
            /**
             * @description ISO 8601, local to the meeting's time zone, to the minute
             * @example 2014-05-20T14:00
             */
            localStart?: string | null;
            /**
             * @description ISO 8601, local to the meeting's time zone, to the minute
             * @example 2014-05-20T14:00
             */
            localEnd?: string | null;
            /**
             * @description IANA time zone. Local time and zone are the promise to people; `startsAt` and `endsAt` follow from them.
             * @example Europe/Paris
             */
            timeZone?: string | null;
            venue?: components["schemas"]["VenuePatch"] | null;
            joinUrl?: (string | null) | null;
            hostEvent?: (string | null) | null;
            capacity?: (number | null) | null;
            /** Format: int32 */
            reservedSeats?: number | null;
            registrationOpensAt?: (string | null) | null;
            registrationClosesAt?: (string | null) | null;
            waitlist?: boolean | null;
            /** Format: int32 */
            offerHours?: number | null;
            minAttendance?: (number | null) | null;
            quorumCheckAt?: (string | null) | null;
            externalId?: components["schemas"]["ExternalId"] | null;
        };
        /** @description A user in a group, on the way in, or once in it. `invitation`, `requestMessage` and `decision` are there for the user, facilitators and admins. */
        Membership: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            group: components["schemas"]["GroupOfMembership"];
            /** @description Null to others than admins while the person was only invited, and by address: `invitation.email` says by which. */
            user: components["schemas"]["Person"] | null;
            /** @description The cluster that the user represents here. */
            cluster: components["schemas"]["ClusterBrief"] | null;
            /** @enum {string} */
            role: "facilitator" | "member" | "observer";
            /** @enum {string} */
            state: "invited" | "requested" | "active" | "suspended" | "declined" | "expired" | "revoked" | "rejected" | "withdrawn" | "left" | "removed";
            /** @description Whether the agreement in force is accepted, or there is none. Null once the group is hidden from you. */
            agreementAccepted: boolean | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            joinedAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            leftAt: string | null;
            invitation?: {
                by: components["schemas"]["Person"] | null;
                /** @description The address that the inviter gave; null where they named a user. */
                email: string | null;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                sentAt: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                expiresAt: string;
                /** Format: int32 */
                resentCount: number;
            } | null;
            requestMessage?: string | null;
            /** @description The last decision on it: who, when, and why. */
            decision?: {
                by: components["schemas"]["Person"] | null;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                at: string;
                reason: string | null;
            } | null;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("read" | "accept" | "decline" | "resendInvitation" | "revokeInvitation" | "approve" | "reject" | "withdraw" | "suspend" | "reinstate" | "changeRole" | "leave" | "remove")[];
        };
        MembershipPage: {
            data: components["schemas"]["Membership"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description How soon the cases that you may know of are answered. */
        NetworkInsight: {
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            openedFrom: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            openedBefore: string;
            /**
             * Format: date-time
             * @description Until when waiting is counted: now.
             * @example 2026-03-02T09:30:00.000Z
             */
            asOf: string;
            /** @description Fewer than 5 cases that you may know of were opened then. No figure is told, and not how many there are. */
            hidden: boolean;
            /**
             * Format: int32
             * @description How many the figures are of; null when hidden, like all below.
             */
            cases: number | null;
            /** @description From the opening of a case to the first knowledge, experience or suggestion of another cluster. */
            firstAnswer: components["schemas"]["WaitingTimeCurve"] | null;
            /** @description To the first contribution that the case giver called useful. */
            firstUsefulAnswer: components["schemas"]["WaitingTimeCurve"] | null;
            /** @description To its being resolved. */
            resolution: components["schemas"]["WaitingTimeCurve"] | null;
            /** @description The same by what the cases are, the most first. A value with fewer than 5 cases is left out, and the next one with it until those left out are 5 together, so that no difference tells of them. */
            splits: {
                /** @description By the country of the cluster that brought the case. */
                country: {
                    /** @description Whether all cases are told of; otherwise some values have too few. */
                    complete: boolean;
                    values: {
                        /**
                         * @description Null: not known, or not for you to know.
                         * @example FR
                         */
                        value: string | null;
                        /** Format: int32 */
                        cases: number;
                        firstAnswer: components["schemas"]["WaitingTime"];
                        firstUsefulAnswer: components["schemas"]["WaitingTime"];
                        resolution: components["schemas"]["WaitingTime"];
                    }[];
                };
                /** @description By the language of the case. */
                language: {
                    /** @description Whether all cases are told of; otherwise some values have too few. */
                    complete: boolean;
                    values: {
                        /**
                         * @description Null: not known, or not for you to know.
                         * @example en
                         */
                        value: string | null;
                        /** Format: int32 */
                        cases: number;
                        firstAnswer: components["schemas"]["WaitingTime"];
                        firstUsefulAnswer: components["schemas"]["WaitingTime"];
                        resolution: components["schemas"]["WaitingTime"];
                    }[];
                };
                /** @description By the members of the cluster: `small` under 50, `medium` under 200, `large` from there. */
                clusterSize: {
                    /** @description Whether all cases are told of; otherwise some values have too few. */
                    complete: boolean;
                    values: {
                        /**
                         * @description Null: not known, or not for you to know.
                         * @enum {string|null}
                         */
                        value: "small" | "medium" | "large" | null;
                        /** Format: int32 */
                        cases: number;
                        firstAnswer: components["schemas"]["WaitingTime"];
                        firstUsefulAnswer: components["schemas"]["WaitingTime"];
                        resolution: components["schemas"]["WaitingTime"];
                    }[];
                };
                /** @description Whether the cluster had been here for less than a year when it opened the case. */
                standing: {
                    /** @description Whether all cases are told of; otherwise some values have too few. */
                    complete: boolean;
                    values: {
                        /**
                         * @description Null: not known, or not for you to know.
                         * @enum {string|null}
                         */
                        value: "newcomer" | "established" | null;
                        /** Format: int32 */
                        cases: number;
                        firstAnswer: components["schemas"]["WaitingTime"];
                        firstUsefulAnswer: components["schemas"]["WaitingTime"];
                        resolution: components["schemas"]["WaitingTime"];
                    }[];
                };
            } | null;
        };
        NewPersonalAccessToken: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            name: string;
            scopes: ("profile:read" | "profile:write" | "users:write" | "clusters:read" | "clusters:write" | "groups:read" | "groups:write" | "meetings:read" | "meetings:write" | "cases:read" | "cases:write" | "practices:read" | "practices:write" | "experiences:read" | "experiences:write" | "journeys:read" | "journeys:write" | "insights:read" | "flags:read" | "flags:write" | "events:read" | "admin")[];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            revokedAt: string | null;
            /**
             * @description In a replayed answer, in place of the secret.
             * @constant
             */
            secretNotice?: "secret-already-shown";
            /** @description The bearer token. It is shown once and kept nowhere. */
            token?: string;
        };
        NewPortalCredential: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * @description The last characters of the secret, to tell one from the other.
             * @example x7Qa
             */
            hint: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description To the minute.
             * @example 2026-03-02T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            revokedAt: string | null;
            /**
             * @description In a replayed answer, in place of the secret.
             * @constant
             */
            secretNotice?: "secret-already-shown";
            /** @description The `client_secret`. It is shown once and stored as a hash. */
            secret?: string;
        };
        NewValidationCriterion: {
            /**
             * @description Names the criterion.
             * @example sme-share
             */
            code: string;
            description: string;
            /**
             * @description The field of the cluster to look at.
             * @example smeCount
             * @enum {string}
             */
            attribute: "memberCount" | "smeCount" | "teamFte" | "region" | "city" | "location" | "sectors" | "foundedYear" | "website" | "description" | "languages" | "targetMarkets" | "needs" | "offers" | "socialLinks" | "feeds";
            /**
             * @description The figure to divide it by.
             * @default null
             * @example memberCount
             * @enum {string|null}
             */
            per?: "memberCount" | "smeCount" | "teamFte" | null;
            /**
             * @description What it must reach; without it the field only has to be given.
             * @default null
             * @example 0.5
             */
            atLeast?: number | null;
        };
        Notification: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /** @example registration.promoted */
            kind: string;
            subjectKind: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            subjectId: string;
            /** @description Ids, states and instants; what they mean depends on the kind. */
            params: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            readAt: string | null;
        };
        NotificationPage: {
            data: components["schemas"]["Notification"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        ObjectToReport: {
            /** @example The second decision was another one. */
            comment: string;
        };
        OptionalReason: {
            reason?: string;
        };
        /** @description A user as others see them. Whoever was erased is a "Former member". */
        Person: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            displayName: string;
        };
        PersonalAccessToken: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            name: string;
            scopes: ("profile:read" | "profile:write" | "users:write" | "clusters:read" | "clusters:write" | "groups:read" | "groups:write" | "meetings:read" | "meetings:write" | "cases:read" | "cases:write" | "practices:read" | "practices:write" | "experiences:read" | "experiences:write" | "journeys:read" | "journeys:write" | "insights:read" | "flags:read" | "flags:write" | "events:read" | "admin")[];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            revokedAt: string | null;
        };
        PersonalAccessTokenPage: {
            data: components["schemas"]["PersonalAccessToken"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        PlatformRole: {
            /** @enum {string} */
            platformRole: "none" | "admin";
        };
        /** @description A partner's software, registered as an OAuth client. */
        Portal: {
            /**
             * Format: uuid
             * @description UUIDv7; also its `client_id`.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            name: string;
            description: string | null;
            /** Format: uri */
            homepageUrl: string | null;
            contactEmail: string;
            /** @enum {string} */
            kind: "sandbox" | "live";
            /** @enum {string} */
            applicationType: "server" | "browser" | "native" | "device";
            /** @enum {string} */
            authentication: "none" | "client_secret" | "private_key_jwt";
            jwks: {
                keys: components["schemas"]["PublicKey"][];
            } | null;
            redirectUris: string[];
            scopes: ("profile:read" | "profile:write" | "users:write" | "clusters:read" | "clusters:write" | "groups:read" | "groups:write" | "meetings:read" | "meetings:write" | "cases:read" | "cases:write" | "practices:read" | "practices:write" | "experiences:read" | "experiences:write" | "journeys:read" | "journeys:write" | "insights:read" | "flags:read" | "flags:write" | "events:read" | "admin" | "openid" | "offline_access")[];
            requiresDpop: boolean;
            allowedGroupIds: string[];
            testUserIds: string[];
            /** @enum {string} */
            state: "active" | "suspended";
            suspensionReason: string | null;
            registeredBy: components["schemas"]["Person"] | null;
            /**
             * Format: date-time
             * @description To the minute.
             * @example 2026-03-02T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("update" | "suspend" | "reinstate" | "createCredential" | "revokeCredential" | "listActivity")[];
        };
        /** @description What a portal did or was refused. Kept for 90 days; reading is not noted. */
        PortalActivity: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * @description The operation, or what happened at the authorization server: `token.code`, `consent.given` and their like.
             * @example registerForMeeting
             */
            action: string;
            /**
             * @description `done`, or the code of the refusal, at the authorization server OAuth’s.
             * @example done
             */
            status: string;
            /**
             * Format: uuid
             * @description For whom; null for the portal itself.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            userId: string | null;
            requestId: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            occurredAt: string;
        };
        PortalActivityPage: {
            data: components["schemas"]["PortalActivity"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description A secret that a portal shows to get tokens. */
        PortalCredential: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * @description The last characters of the secret, to tell one from the other.
             * @example x7Qa
             */
            hint: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description To the minute.
             * @example 2026-03-02T09:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            revokedAt: string | null;
        };
        PortalCredentialPage: {
            data: components["schemas"]["PortalCredential"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        PortalPage: {
            data: components["schemas"]["Portal"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        PortalPatch: {
            /**
             * @description What members read when they are asked to consent.
             * @example Atlas of creative regions
             */
            name?: string | null;
            description?: (string | null) | null;
            homepageUrl?: (string | null) | null;
            /**
             * Format: email
             * @example lea.laurent@example.org
             */
            contactEmail?: string | null;
            /**
             * @description In the sandbox only test users can consent, and addresses of the developer’s own machine are allowed.
             * @enum {string|null}
             */
            kind?: "sandbox" | "live" | null;
            /**
             * @description What runs it: only software on a server can keep a secret.
             * @enum {string|null}
             */
            applicationType?: "server" | "browser" | "native" | "device" | null;
            /**
             * @description How it proves itself when it asks for tokens.
             * @enum {string|null}
             */
            authentication?: "none" | "client_secret" | "private_key_jwt" | null;
            jwks?: ({
                keys: components["schemas"]["PublicKey"][];
            } | null) | null;
            redirectUris?: string[] | null;
            scopes?: ("profile:read" | "profile:write" | "users:write" | "clusters:read" | "clusters:write" | "groups:read" | "groups:write" | "meetings:read" | "meetings:write" | "cases:read" | "cases:write" | "practices:read" | "practices:write" | "experiences:read" | "experiences:write" | "journeys:read" | "journeys:write" | "insights:read" | "flags:read" | "flags:write" | "events:read" | "admin" | "openid" | "offline_access")[] | null;
            requiresDpop?: boolean | null;
            allowedGroupIds?: string[] | null;
            testUserIds?: string[] | null;
        };
        /** @description One version of a good or bad practice: what was done, where, with what result. */
        Practice: {
            /**
             * Format: uuid
             * @description The id of this version.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the code, the same for all versions: for what is about the practice whatever its version.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            practiceCodeId: string;
            /**
             * @description What people cite; the same for all versions.
             * @example P-0007
             */
            code: string;
            /**
             * Format: int32
             * @description Counts the versions of one code from 1.
             */
            versionNumber: number;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "in_review" | "changes_requested" | "published" | "superseded" | "retired";
            /**
             * @description How widely what has come out is seen; the same for all versions.
             * @enum {string}
             */
            visibility: "group" | "network" | "public";
            /**
             * Format: uuid
             * @description Null without one, and where you may not know which.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            groupId: string | null;
            title: string;
            teaser: string | null;
            /** @enum {string} */
            kind: "success" | "failure" | "mixed";
            /**
             * @description BCP 47
             * @example en
             */
            language: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example FR
             */
            country: string | null;
            journeySteps: number[];
            topics: string[];
            sectors: string[];
            markets: string[];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            publishedAt: string | null;
            /** @description Who wrote this version. Null where you may not know: without a token, and outside of a group under the Chatham House rule. */
            author: components["schemas"]["Person"] | null;
            ownerCluster: components["schemas"]["ClusterBrief"];
            evidence: components["schemas"]["EvidenceSummary"];
            /** @description One of each category at most; empty for most. */
            warnings: components["schemas"]["Warning"][];
            problem: string | null;
            context: string | null;
            solution: string | null;
            steps: string[];
            resources: {
                /** @enum {string|null} */
                costBand: "none" | "under_1k" | "under_5k" | "under_20k" | "under_100k" | "over_100k" | null;
                personDays: number | null;
                funding: string[];
            };
            timescale: string | null;
            results: {
                metric: string;
                before: number | null;
                after: number | null;
                unit: string | null;
                source: string | null;
            }[];
            enabling: {
                dimension: string;
                text: string;
            }[];
            hindering: {
                dimension: string;
                text: string;
            }[];
            strengths: string[];
            weaknesses: {
                text: string;
                howToOvercome: string | null;
            }[];
            /** @enum {string} */
            sustainsWithoutSupport: "yes" | "no" | "unknown";
            licence: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            submittedAt: string | null;
            /**
             * Format: date
             * @description When somebody should look whether it still holds.
             * @example 2026-03-02
             */
            reviewDueOn: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            retiredAt: string | null;
            retirementReason: string | null;
            /** @description For those who write and review it; null for others. */
            reviewer: components["schemas"]["Person"] | null;
            /** @description What the reviewer asked for last. For those who write and review it; null for others. */
            reviewComment: string | null;
            /** @description How widely its author and its owner cluster let it be seen. For those who write and review it; null for others. */
            consents: {
                author: {
                    /** @enum {string} */
                    to: "network" | "public";
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     * @example 2026-03-02T09:30:00.000Z
                     */
                    at: string;
                } | null;
                ownerCluster: {
                    /** @enum {string} */
                    to: "network" | "public";
                    /**
                     * Format: date-time
                     * @description RFC 3339, UTC
                     * @example 2026-03-02T09:30:00.000Z
                     */
                    at: string;
                } | null;
            } | null;
            /**
             * Format: uuid
             * @description The version that readers see now; null when there is none.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            publishedVersionId: string | null;
            /** @description The published version before this one. */
            supersedes: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                id: string;
                /**
                 * Format: int32
                 * @description Counts the versions of one code from 1.
                 */
                versionNumber: number;
            } | null;
            /** @description What it was adapted from, if you may see that. */
            derivedFrom: components["schemas"]["PracticeBrief"] | null;
            /** @description The meeting that it comes from, if you may know of it. */
            originMeeting: components["schemas"]["PracticeMeeting"] | null;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("read" | "update" | "submit" | "deleteDraft" | "startReview" | "requestChanges" | "publish" | "createVersion" | "retire" | "renew" | "consentAsAuthor" | "consentForOwnerCluster" | "withdrawConsentAsAuthor" | "withdrawConsentForOwnerCluster" | "promote" | "demote" | "recordUse" | "derive")[];
        };
        /** @description A version of a practice where something else refers to it. */
        PracticeBrief: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * @description What people cite; the same for all versions.
             * @example P-0007
             */
            code: string;
            /**
             * Format: int32
             * @description Counts the versions of one code from 1.
             */
            versionNumber: number;
            title: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "in_review" | "changes_requested" | "published" | "superseded" | "retired";
        };
        /** @description A case on its way to become a practice. For the case giver, the facilitators, and who drafts it. */
        PracticeDraft: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            case: components["schemas"]["CaseBrief"];
            draftedBy: components["schemas"]["Person"];
            title: string;
            /**
             * @description Failures are worth as much as successes.
             * @enum {string}
             */
            kind: "success" | "failure" | "mixed";
            /** @enum {string} */
            state: "asking" | "drafted" | "dropped";
            /** @description What the authors said, contribution by contribution; null stands for the words of the case. Who an author is, only the contribution tells. */
            consents: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                contributionId: string | null;
                /** @enum {string} */
                answer: "asked" | "given" | "refused";
            }[];
            /** @description What came of it, if you may see it. */
            practice: components["schemas"]["PracticeBrief"] | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            draftedAt: string | null;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("read" | "finish" | "drop")[];
        };
        PracticeDraftPage: {
            data: components["schemas"]["PracticeDraft"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description Where a practice comes from, and what became of it. */
        PracticeLineage: {
            practice: components["schemas"]["PracticeBrief"];
            /** @description What it was adapted from, nearest first. */
            ancestors: {
                data: components["schemas"]["PracticeBrief"][];
                /**
                 * Format: int32
                 * @description How many more there are that you may not see.
                 */
                hiddenCount: number;
            };
            /** @description Published adaptations of any version, newest first, at most 100. */
            derived: {
                data: components["schemas"]["PracticeBrief"][];
                /**
                 * Format: int32
                 * @description How many more there are that you may not see.
                 */
                hiddenCount: number;
            };
            originMeeting: components["schemas"]["PracticeMeeting"] | null;
            /** @description Uses of any version, newest first, at most 100. */
            uses: {
                data: components["schemas"]["PracticeUse"][];
                /**
                 * Format: int32
                 * @description How many more there are that you may not see.
                 */
                hiddenCount: number;
            };
        };
        /** @description A meeting where a practice refers to it. */
        PracticeMeeting: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            title: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            startsAt: string;
        };
        PracticePatch: {
            /** @example Share one stand at a trade fair */
            title?: string | null;
            teaser?: (string | null) | null;
            problem?: (string | null) | null;
            context?: (string | null) | null;
            solution?: (string | null) | null;
            steps?: string[] | null;
            journeySteps?: number[] | null;
            topics?: string[] | null;
            sectors?: string[] | null;
            country?: (string | null) | null;
            markets?: string[] | null;
            resources?: {
                costBand?: ("none" | "under_1k" | "under_5k" | "under_20k" | "under_100k" | "over_100k" | null) | null;
                personDays?: (number | null) | null;
                funding?: string[] | null;
            } | null;
            timescale?: (string | null) | null;
            results?: {
                metric: string;
                /** @default null */
                before?: number | null;
                /** @default null */
                after?: number | null;
                /** @default null */
                unit?: string | null;
                /** @default null */
                source?: string | null;
            }[] | null;
            enabling?: {
                dimension: string;
                text: string;
            }[] | null;
            hindering?: {
                dimension: string;
                text: string;
            }[] | null;
            strengths?: string[] | null;
            weaknesses?: {
                text: string;
                /** @default null */
                howToOvercome?: string | null;
            }[] | null;
            /** @enum {string|null} */
            sustainsWithoutSupport?: "yes" | "no" | "unknown" | null;
            /**
             * @description Failures are worth as much as successes.
             * @enum {string|null}
             */
            kind?: "success" | "failure" | "mixed" | null;
            originMeetingId?: (string | null) | null;
            licence?: (string | null) | null;
            /**
             * @description BCP 47
             * @example en
             */
            language?: string | null;
        };
        /** @description A practice in a list: enough to choose by. */
        PracticeSummary: {
            /**
             * Format: uuid
             * @description The id of this version.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the code, the same for all versions: for what is about the practice whatever its version.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            practiceCodeId: string;
            /**
             * @description What people cite; the same for all versions.
             * @example P-0007
             */
            code: string;
            /**
             * Format: int32
             * @description Counts the versions of one code from 1.
             */
            versionNumber: number;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "in_review" | "changes_requested" | "published" | "superseded" | "retired";
            /**
             * @description How widely what has come out is seen; the same for all versions.
             * @enum {string}
             */
            visibility: "group" | "network" | "public";
            /**
             * Format: uuid
             * @description Null without one, and where you may not know which.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            groupId: string | null;
            title: string;
            teaser: string | null;
            /** @enum {string} */
            kind: "success" | "failure" | "mixed";
            /**
             * @description BCP 47
             * @example en
             */
            language: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example FR
             */
            country: string | null;
            journeySteps: number[];
            topics: string[];
            sectors: string[];
            markets: string[];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            publishedAt: string | null;
            /** @description Who wrote this version. Null where you may not know: without a token, and outside of a group under the Chatham House rule. */
            author: components["schemas"]["Person"] | null;
            ownerCluster: components["schemas"]["ClusterBrief"];
            evidence: components["schemas"]["EvidenceSummary"];
            /** @description One of each category at most; empty for most. */
            warnings: components["schemas"]["Warning"][];
        };
        PracticeSummaryPage: {
            data: components["schemas"]["PracticeSummary"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description A practice, in the version of that day, was used at a meeting. */
        PracticeUse: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description The version that was used.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            practiceId: string;
            /**
             * Format: int32
             * @description Counts the versions of one code from 1.
             */
            versionNumber: number;
            meeting: components["schemas"]["PracticeMeeting"];
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            groupId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            agendaItemId: string | null;
            recordedBy: components["schemas"]["Person"];
        };
        PracticeUsePage: {
            data: components["schemas"]["PracticeUse"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description A refusal: problem details (RFC 9457). */
        Problem: {
            /**
             * Format: uri
             * @description The page that explains this code.
             * @example https://septet.example.org/problems/not-found
             */
            type: string;
            /** @description The kind of refusal, in words; the same every time. */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /** @description The kind of refusal, for programs. It never changes. */
            code: string;
            /** @description What happened here, in words. */
            detail?: string;
            /**
             * Format: uri-reference
             * @description The address that was asked.
             */
            instance: string;
            /** @description Quote it when you report something; it is also in `X-Request-Id`. */
            requestId: string;
            /** @description What is wrong with the request, one by one (400, 422). */
            errors?: components["schemas"]["Fault"][];
            /** @description What you may do instead, now (409). */
            allowedActions?: string[];
            /** @description The scope that the token lacks (403 `missing-scope`). */
            scope?: string;
        };
        ProfilePatch: {
            /** @example Léa Laurent */
            displayName?: string | null;
            /**
             * @description BCP 47
             * @example en
             */
            locale?: string | null;
            /**
             * @description IANA time zone
             * @example Europe/Paris
             */
            timeZone?: string | null;
            languages?: string[] | null;
            bio?: (string | null) | null;
            /** Format: int32 */
            helpBudgetPerMonth?: number | null;
            notificationPreferences?: {
                /** @enum {string} */
                email?: "at_once" | "daily" | "never";
                muted?: string[];
            } | null;
            externalId?: components["schemas"]["ExternalId"] | null;
        };
        PromotePractice: {
            /** @enum {string} */
            visibility: "network" | "public";
        };
        /** @description A public key (RFC 7517). Private parts are refused. */
        PublicKey: {
            /** @enum {string} */
            kty: "EC" | "OKP" | "RSA";
            kid?: string;
            /** @constant */
            use?: "sig";
            /** @enum {string} */
            alg?: "ES256" | "EdDSA" | "Ed25519" | "PS256" | "RS256";
            /** @enum {string} */
            crv?: "P-256" | "Ed25519";
            x?: string;
            y?: string;
            n?: string;
            e?: string;
        };
        PublishValidationCriteria: {
            /** @description All of them, in their order. */
            criteria: components["schemas"]["NewValidationCriterion"][];
        };
        RaiseFlag: {
            subject: components["schemas"]["FlagSubject"];
            /**
             * @description Of practices outdated, harmful, wrong, without_consent, spam, other; of contributions offensive, confidential, without_consent, spam, other; of experiences wrong, offensive, confidential, spam, other; of cases offensive, confidential, spam, other; of tools outdated, harmful, wrong, spam, other.
             * @enum {string}
             */
            category: "outdated" | "harmful" | "wrong" | "offensive" | "confidential" | "without_consent" | "spam" | "other";
            /** @description Why. Those who decide read it: facilitators of the group, and admins. */
            reason: string;
            /**
             * @description The language of the reason; by default your own.
             * @example en
             */
            language?: string;
        };
        ReadCount: {
            /**
             * Format: int32
             * @description How many became read.
             */
            read: number;
        };
        ReadNotifications: {
            /** @description Which ones; without it all that are unread. */
            ids?: string[];
        };
        Reason: {
            reason: string;
        };
        /** @description Sets those that it names; the others stay as they are. */
        RecordAttendance: {
            people: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                registrationId: string;
                /** @enum {string} */
                state: "attended" | "no_show" | "excused";
            }[];
        };
        RecordDecision: {
            /** @example Two members visit the trade fair together and report in June. */
            statement: string;
            /**
             * @description The meeting's unless told.
             * @example en
             */
            language?: string;
            /**
             * Format: date
             * @description When the group wants to look at it again.
             * @default null
             * @example 2026-03-02
             */
            reviewOn?: string | null;
        };
        RecordExperience: {
            /**
             * Format: uuid
             * @description The group it is told to first. Without one it is visible to the network or the public.
             * @default null
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            groupId?: string | null;
            /**
             * Format: uuid
             * @description Whose experience it is: one whose team you are on. May be left out where you represent one of these in the group, or are on one team only.
             * @default null
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            clusterId?: string | null;
            /**
             * Format: uuid
             * @description The version of the practice that was tried; it must have been published.
             * @default null
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            practiceId?: string | null;
            /**
             * Format: int32
             * @description The step of the seven that it belongs to.
             * @default null
             */
            journeyStep?: number | null;
            /**
             * @description The market that it was about.
             * @default null
             * @example FR
             */
            market?: string | null;
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @default null
             * @example 2026-03-02
             */
            periodStartOn?: string | null;
            /**
             * Format: date
             * @description The last day of what is told; not in the future, wherever it is tomorrow already. Needed to record.
             * @default null
             * @example 2026-03-02
             */
            periodEndOn?: string | null;
            /**
             * @description The language of the words; by default your own.
             * @default null
             * @example en
             */
            language?: string | null;
            /** @default null */
            expected?: string | null;
            /** @default null */
            happened?: string | null;
            /** @default null */
            why?: string | null;
            /** @default null */
            nextTime?: string | null;
            /**
             * @description What was done otherwise than the practice says.
             * @default null
             */
            adaptations?: string | null;
            /**
             * @description Needed to record. `too_early` counts as pending until a later experience tells more.
             * @default null
             * @enum {string|null}
             */
            outcome?: "worked" | "worked_with_changes" | "no_effect" | "made_worse" | "too_early" | null;
            /** @default [] */
            results?: {
                metric: string;
                /** @default null */
                before?: number | null;
                /** @default null */
                after?: number | null;
                /** @default null */
                unit?: string | null;
                /** @default null */
                source?: string | null;
            }[];
            /**
             * Format: date
             * @description Needed with `too_early`, and only then: when you will be asked again.
             * @default null
             * @example 2026-03-02
             */
            askAgainOn?: string | null;
            /**
             * @default null
             * @enum {string|null}
             */
            costBand?: "none" | "under_1k" | "under_5k" | "under_20k" | "under_100k" | "over_100k" | null;
            /**
             * @description Person-days, to the tenth.
             * @default null
             */
            effortDays?: number | null;
            /**
             * @description Where one can see it. With a link or a confirmation it weighs more.
             * @default []
             */
            evidenceLinks?: string[];
            /**
             * @description What it was worth to you (after Wenger, Trayner and De Laat).
             * @default null
             * @enum {string|null}
             */
            value?: "immediate" | "potential" | "applied" | "realised" | "reframing" | null;
            /**
             * @description Who may know whose it is, you and your cluster: all readers, the group alone, or nobody. By default the group, without one all.
             * @default null
             * @enum {string|null}
             */
            attribution?: "attributed" | "group" | "unattributed" | null;
            /**
             * @description Who may read it. By default the group, without one the network.
             * @default null
             * @enum {string|null}
             */
            visibility?: "group" | "network" | "public" | null;
            /**
             * @description Keep it as a draft that nobody else sees.
             * @default false
             */
            draft?: boolean;
            /**
             * Format: uuid
             * @description Your own open commitment that it answers, which is done once this is recorded.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            commitmentId?: string;
        };
        RecordJourneyExperience: {
            /**
             * Format: uuid
             * @description The group it is told to first. Without one it is visible to the network or the public.
             * @default null
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            groupId?: string | null;
            /**
             * Format: uuid
             * @description The version of the practice that was tried; it must have been published.
             * @default null
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            practiceId?: string | null;
            /**
             * Format: int32
             * @description The step of the seven that it belongs to.
             * @default null
             */
            journeyStep?: number | null;
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @default null
             * @example 2026-03-02
             */
            periodStartOn?: string | null;
            /**
             * Format: date
             * @description The last day of what is told; not in the future, wherever it is tomorrow already. Needed to record.
             * @default null
             * @example 2026-03-02
             */
            periodEndOn?: string | null;
            /**
             * @description The language of the words; by default your own.
             * @default null
             * @example en
             */
            language?: string | null;
            /** @default null */
            expected?: string | null;
            /** @default null */
            happened?: string | null;
            /** @default null */
            why?: string | null;
            /** @default null */
            nextTime?: string | null;
            /**
             * @description What was done otherwise than the practice says.
             * @default null
             */
            adaptations?: string | null;
            /**
             * @description Needed to record. `too_early` counts as pending until a later experience tells more.
             * @default null
             * @enum {string|null}
             */
            outcome?: "worked" | "worked_with_changes" | "no_effect" | "made_worse" | "too_early" | null;
            /** @default [] */
            results?: {
                metric: string;
                /** @default null */
                before?: number | null;
                /** @default null */
                after?: number | null;
                /** @default null */
                unit?: string | null;
                /** @default null */
                source?: string | null;
            }[];
            /**
             * Format: date
             * @description Needed with `too_early`, and only then: when you will be asked again.
             * @default null
             * @example 2026-03-02
             */
            askAgainOn?: string | null;
            /**
             * @default null
             * @enum {string|null}
             */
            costBand?: "none" | "under_1k" | "under_5k" | "under_20k" | "under_100k" | "over_100k" | null;
            /**
             * @description Person-days, to the tenth.
             * @default null
             */
            effortDays?: number | null;
            /**
             * @description Where one can see it. With a link or a confirmation it weighs more.
             * @default []
             */
            evidenceLinks?: string[];
            /**
             * @description What it was worth to you (after Wenger, Trayner and De Laat).
             * @default null
             * @enum {string|null}
             */
            value?: "immediate" | "potential" | "applied" | "realised" | "reframing" | null;
            /**
             * @description Who may know whose it is, you and your cluster: all readers, the group alone, or nobody. By default the group, without one all.
             * @default null
             * @enum {string|null}
             */
            attribution?: "attributed" | "group" | "unattributed" | null;
            /**
             * @description Who may read it. By default the group, without one the network.
             * @default null
             * @enum {string|null}
             */
            visibility?: "group" | "network" | "public" | null;
        };
        RecordPracticeUse: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            meetingId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @default null
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            agendaItemId?: string | null;
        };
        RefuseValidation: {
            /** @constant */
            outcome: "refused";
            reason: string;
        };
        Register: {
            /**
             * @description Whether the other people of the group may see that you come.
             * @default false
             */
            listMe?: boolean;
        };
        RegisterPortal: {
            /**
             * @description What members read when they are asked to consent.
             * @example Atlas of creative regions
             */
            name: string;
            /** @default null */
            description?: string | null;
            /**
             * Format: uri
             * @default null
             */
            homepageUrl?: string | null;
            /**
             * Format: email
             * @example lea.laurent@example.org
             */
            contactEmail: string;
            /**
             * @description In the sandbox only test users can consent, and addresses of the developer’s own machine are allowed.
             * @enum {string}
             */
            kind: "sandbox" | "live";
            /**
             * @description What runs it: only software on a server can keep a secret.
             * @enum {string}
             */
            applicationType: "server" | "browser" | "native" | "device";
            /**
             * @description How it proves itself when it asks for tokens.
             * @enum {string}
             */
            authentication: "none" | "client_secret" | "private_key_jwt";
            /**
             * @description Its public keys, for `private_key_jwt` and for nothing else.
             * @default null
             */
            jwks?: {
                keys: components["schemas"]["PublicKey"][];
            } | null;
            /**
             * @description Where codes are sent; compared letter by letter.
             * @default []
             */
            redirectUris?: string[];
            /**
             * @description The most that it may ever be granted, and what it may do for itself.
             * @default []
             */
            scopes?: ("profile:read" | "profile:write" | "users:write" | "clusters:read" | "clusters:write" | "groups:read" | "groups:write" | "meetings:read" | "meetings:write" | "cases:read" | "cases:write" | "practices:read" | "practices:write" | "experiences:read" | "experiences:write" | "journeys:read" | "journeys:write" | "insights:read" | "flags:read" | "flags:write" | "events:read" | "admin" | "openid" | "offline_access")[];
            /**
             * @description It takes no token that is not bound to its key (RFC 9449).
             * @default false
             */
            requiresDpop?: boolean;
            /**
             * @description Groups that it shows, also hidden ones, and for whose active members it acts; without any, for everybody who consents.
             * @default []
             */
            allowedGroupIds?: string[];
            /**
             * @description Who may consent to it in the sandbox.
             * @default []
             */
            testUserIds?: string[];
        };
        /** @description A person's seat, or place in the waiting list, at one meeting. */
        Registration: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            /** @description Null once you are no longer inside, unless the group shows its meetings to you as to everybody. */
            meeting: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                groupId: string;
                title: string;
                /** @enum {string} */
                state: "draft" | "scheduled" | "in_progress" | "held" | "closed" | "cancelled";
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                startsAt: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                endsAt: string;
                timeZone: string;
            } | null;
            user: components["schemas"]["Person"];
            /** @enum {string} */
            state: "invited" | "registered" | "waitlisted" | "offered" | "attended" | "no_show" | "excused" | "declined" | "cancelled";
            /** @description Whether the other people of the group may see that you come. */
            listMe: boolean;
            /**
             * Format: int32
             * @description Place in the waiting list, from 1; null unless waiting. For the person and facilitators; null for others.
             */
            rank: number | null;
            /**
             * Format: int32
             * @description How many offers were not taken in time. For the person and facilitators; null for others.
             */
            lapsedCount: number | null;
            /**
             * Format: date-time
             * @description Until when the seat is offered. For the person and facilitators; null for others.
             * @example 2026-03-02T09:30:00.000Z
             */
            offerExpiresAt: string | null;
            /** @description Whether the seat is a reserved one. For the person and facilitators; null for others. */
            reservedSeat: boolean | null;
            /**
             * Format: date-time
             * @description When the person last said that they come. For the person and facilitators; null for others.
             * @example 2026-03-02T09:30:00.000Z
             */
            confirmedAt: string | null;
            /** @description Whether the meeting was moved since. For the person and facilitators; null for others. */
            awaitsReconfirmation: boolean | null;
            /**
             * Format: date-time
             * @description For the person and facilitators; null for others.
             * @example 2026-03-02T09:30:00.000Z
             */
            checkedInAt: string | null;
            /**
             * Format: date-time
             * @description For the person and facilitators; null for others.
             * @example 2026-03-02T09:30:00.000Z
             */
            cancelledAt: string | null;
            /** @description Whether it was cancelled or declined less than `offerHours` before the start. For the person and facilitators; null for others. */
            lateCancellation: boolean | null;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("read" | "update" | "decline" | "cancel" | "acceptOffer" | "reconfirm" | "checkIn")[];
        };
        RegistrationPage: {
            data: components["schemas"]["Registration"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        RegistrationPatch: {
            /** @description Whether the other people of the group may see that you come. */
            listMe?: boolean;
        };
        ReleaseReservedSeats: {
            /**
             * Format: int32
             * @description How many; all that are unused unless told.
             */
            seats?: number;
        };
        ReopenGroup: {
            /**
             * @description The plan of the new cycle.
             * @default {
             *       "meetingsPlanned": null,
             *       "startsOn": null,
             *       "endsOn": null
             *     }
             */
            cycle?: {
                /**
                 * Format: int32
                 * @description How many meetings the cycle is meant to have.
                 * @default null
                 */
                meetingsPlanned?: number | null;
                /**
                 * Format: date
                 * @description A calendar date from 1900-01-01 to 2200-12-31
                 * @default null
                 * @example 2026-03-02
                 */
                startsOn?: string | null;
                /**
                 * Format: date
                 * @description A calendar date from 1900-01-01 to 2200-12-31
                 * @default null
                 * @example 2026-03-02
                 */
                endsOn?: string | null;
            };
        };
        /** @description The whole agenda, in order. Items that are not named are removed. */
        ReplaceAgenda: {
            items: {
                /**
                 * Format: uuid
                 * @description Of an item that is there already: it keeps its state. Without one the item is new.
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                id?: string;
                /** Format: int32 */
                minutes: number;
                /** @enum {string} */
                kind: "check_in" | "commitment_review" | "case" | "practice" | "input" | "break" | "reflection" | "other";
                title: string;
                /** @default null */
                notes?: string | null;
                /**
                 * Format: uuid
                 * @description An active member of the group.
                 * @default null
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                ownerId?: string | null;
                /**
                 * Format: uuid
                 * @description A practice that you may read.
                 * @default null
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                practiceCodeId?: string | null;
            }[];
        };
        /** @description What a meeting came to. The summary may leave the group when the meeting closes; the minutes never do. */
        Report: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            meetingId: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            /** @enum {string} */
            state: "draft" | "circulated" | "approved" | "released";
            /**
             * @description BCP 47
             * @example en
             */
            language: string;
            /** @description What may be told outside. Once released it is for whoever sees the group; until then for those inside, null for admins. */
            summary: string | null;
            /** @description For those inside; null for everybody else. */
            minutes: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            releasedAt: string | null;
            /**
             * Format: int32
             * @description Grows with the text, and when another attendance is recorded after it was circulated. Null outside of the group.
             */
            revision: number | null;
            /** @description Null outside of the group. */
            writtenBy: components["schemas"]["Person"] | null;
            /**
             * Format: date-time
             * @description Null outside of the group.
             * @example 2026-03-02T09:30:00.000Z
             */
            circulatedAt: string | null;
            /**
             * Format: date-time
             * @description When a circulated report is approved unless somebody objects.
             * @example 2026-03-02T09:30:00.000Z
             */
            approvesItselfAt: string | null;
            /**
             * Format: date-time
             * @description Null outside of the group.
             * @example 2026-03-02T09:30:00.000Z
             */
            approvedAt: string | null;
            /** @description How many came. Null outside of the group. */
            attendance: {
                /** Format: int32 */
                attended: number;
                /** Format: int32 */
                noShow: number;
                /** Format: int32 */
                excused: number;
            } | null;
            /** @description Who of the attendees approved this text. Null for everybody who is not inside. */
            approvals: {
                user: components["schemas"]["Person"];
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                respondedAt: string;
            }[] | null;
            /** @description Who objected to this text, and why. Null for everybody who is not inside. */
            objections: {
                user: components["schemas"]["Person"];
                comment: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                respondedAt: string;
            }[] | null;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("read" | "listRevisions" | "write" | "circulate" | "approve" | "object")[];
        };
        /** @description A report's text as it stood before somebody replaced it, or another attendance was recorded. */
        ReportRevision: {
            /**
             * Format: int32
             * @description Grows with the text, and when another attendance is recorded after it was circulated.
             */
            revision: number;
            summary: string;
            minutes: string;
            /**
             * @description BCP 47
             * @example en
             */
            language: string;
            writtenBy: components["schemas"]["Person"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            replacedAt: string;
            approvals: {
                user: components["schemas"]["Person"];
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                respondedAt: string;
            }[];
            objections: {
                user: components["schemas"]["Person"];
                comment: string;
                /**
                 * Format: date-time
                 * @description RFC 3339, UTC
                 * @example 2026-03-02T09:30:00.000Z
                 */
                respondedAt: string;
            }[];
        };
        ReportRevisionPage: {
            data: components["schemas"]["ReportRevision"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        RequestAffiliation: {
            /**
             * @description What you want to be. A manager may approve you as something else.
             * @default staff
             * @enum {string}
             */
            role?: "manager" | "staff";
            /**
             * @description For the managers who decide.
             * @default null
             */
            message?: string | null;
        };
        RequestMembership: {
            /** @description For the facilitators: who you are, what you bring. */
            message?: string;
            /**
             * Format: uuid
             * @description The cluster that you represent; needed if you are affiliated to several.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            clusterId?: string;
        };
        RequestPracticeChanges: {
            comment: string;
        };
        RescheduleMeeting: {
            /**
             * @description ISO 8601, local to the meeting's time zone, to the minute
             * @example 2014-05-20T14:00
             */
            localStart: string;
            /**
             * @description ISO 8601, local to the meeting's time zone, to the minute
             * @example 2014-05-20T14:00
             */
            localEnd: string;
            /**
             * @description The one that it has unless told.
             * @example Europe/Paris
             */
            timeZone?: string;
        };
        /** @description One of the two, or both. */
        ResolveCase: {
            /** @description What came of it. */
            outcomeNote?: string;
            /**
             * Format: uuid
             * @description An experience of your own that tells it.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            outcomeExperienceId?: string;
        };
        /** @description What the hits are, the 1000 best at most; the most frequent first, 20 of each at most. */
        SearchFacets: {
            /**
             * Format: int32
             * @description How many there are for you; 1000 stands for that many or more.
             */
            hits: number;
            kind: {
                /** @enum {string} */
                value: "practice" | "tool" | "case";
                /** Format: int32 */
                count: number;
            }[];
            language: {
                /**
                 * @description BCP 47
                 * @example en
                 */
                value: string;
                /** Format: int32 */
                count: number;
            }[];
            topic: {
                value: string;
                /** Format: int32 */
                count: number;
            }[];
            journeyStep: {
                /** Format: int64 */
                value: number;
                /** Format: int32 */
                count: number;
            }[];
            country: {
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example FR
                 */
                value: string;
                /** Format: int32 */
                count: number;
            }[];
        };
        /** @description A passage in pieces of plain text: those with `match` are what was looked for. Escape them as you escape any text. */
        SearchHighlight: {
            field: string;
            parts: {
                text: string;
                match: boolean;
            }[];
        };
        SearchHit: {
            /** @enum {string} */
            kind: "practice" | "tool" | "case";
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            title: string;
            summary: string | null;
            /**
             * @description BCP 47
             * @example en
             */
            language: string;
            topics: string[];
            journeySteps: number[];
            countries: string[];
            /** @description One of each category at most; empty for most. */
            warnings: components["schemas"]["Warning"][];
            /** @description Up to three passages, the best first. Empty where a word was found in another form only. */
            highlights: components["schemas"]["SearchHighlight"][];
        };
        SearchHitPage: {
            data: components["schemas"]["SearchHit"][];
            nextCursor: string | null;
            /** @description Absent unless asked for. */
            facets?: components["schemas"]["SearchFacets"];
        };
        SendHelpRequests: {
            userIds: string[];
            /**
             * Format: date
             * @description Until when an answer helps; not over yet (UTC).
             * @example 2026-03-02
             */
            dueOn: string;
            /** @default null */
            message?: string | null;
        };
        /** @description In the order of the people. */
        SentHelpRequests: {
            data: components["schemas"]["HelpRequest"][];
        };
        SetAgendaItemState: {
            /** @enum {string} */
            state: "planned" | "running" | "done" | "skipped";
        };
        SetAgreement: {
            text: string;
            /**
             * @description BCP 47
             * @default en
             * @example en
             */
            language?: string;
        };
        SetExperienceAttribution: {
            /** @enum {string} */
            attribution: "attributed" | "group" | "unattributed";
        };
        SetExperienceVisibility: {
            /** @enum {string} */
            visibility: "group" | "network" | "public";
            /** @description Needed from a facilitator or admin; it is audited. */
            reason?: string;
        };
        StartJourney: {
            /**
             * Format: uuid
             * @description Whose journey it is: a cluster whose team you belong to.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            clusterId: string;
            /**
             * @description A code of `GET /v1/frameworks`; the newest version is taken.
             * @default internationalisation
             * @example internationalisation
             */
            framework?: string;
            /**
             * @description Where it leads; null while that is open.
             * @default null
             * @example FR
             */
            market?: string | null;
            /** @default null */
            goal?: string | null;
            /**
             * @description The language of goal and notes; by default your own.
             * @example en
             */
            language?: string;
            /**
             * Format: int32
             * @description Begin with this step at once; it may be any. Left out: the journey is planned for now.
             * @example 4
             */
            atStep?: number;
        };
        SubmitForValidation: {
            /**
             * @description For the admins who decide, e.g. why a criterion should be waived.
             * @default null
             */
            note?: string | null;
        };
        SuggestTopics: {
            text: string;
            /**
             * @description Of the text (BCP 47). Left out, or not one of the taxonomy: all of its languages are tried.
             * @example en
             */
            language?: string;
            /**
             * @description Suggest only these kinds.
             * @default [
             *       "challenge",
             *       "step",
             *       "problem",
             *       "barrier"
             *     ]
             * @example [
             *       "problem"
             *     ]
             */
            kinds?: ("field" | "challenge" | "step" | "problem" | "barrier" | "sector")[];
            /**
             * Format: int32
             * @default 5
             */
            limit?: number;
        };
        /** @description A tool, an instrument, a funding scheme, a guide, or facts and figures, tied to steps and topics. */
        Tool: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            /** @enum {string} */
            kind: "tool" | "instrument" | "funding_scheme" | "guide" | "facts_and_figures";
            title: string;
            summary: string;
            /**
             * @description BCP 47
             * @example en
             */
            language: string;
            url: string | null;
            provider: string | null;
            journeySteps: number[];
            topics: string[];
            countries: string[];
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            validUntil: string | null;
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            applyUntil: string | null;
            funding: {
                /** Format: int32 */
                minimumEur: number | null;
                /** Format: int32 */
                maximumEur: number | null;
                /** Format: int32 */
                sharePercent: number | null;
            } | null;
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("update" | "remove")[];
        };
        ToolPage: {
            data: components["schemas"]["Tool"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        ToolPatch: {
            /** @enum {string|null} */
            kind?: "tool" | "instrument" | "funding_scheme" | "guide" | "facts_and_figures" | null;
            /** @example Travel grants for first contacts abroad */
            title?: string | null;
            summary?: string | null;
            /**
             * @description The language in which this is written.
             * @example en
             */
            language?: string | null;
            url?: (string | null) | null;
            provider?: (string | null) | null;
            journeySteps?: number[] | null;
            topics?: string[] | null;
            countries?: string[] | null;
            validFrom?: (string | null) | null;
            validUntil?: (string | null) | null;
            applyUntil?: (string | null) | null;
            funding?: {
                minimumEur?: (number | null) | null;
                maximumEur?: (number | null) | null;
                sharePercent?: (number | null) | null;
            } | null;
        };
        /** @description A kind of problem, a challenge, a step, a barrier or a sector, in every language of the taxonomy. */
        Topic: {
            /** @example internationalisation */
            code: string;
            /** @enum {string} */
            kind: "field" | "challenge" | "step" | "problem" | "barrier" | "sector";
            /** @description In the language that was asked for. */
            label: string;
            /** @description The codes of the topics that it belongs to. */
            parents: string[];
            /**
             * Format: int32
             * @description Of the taxonomy as a whole; it grows with the program.
             * @example 1
             */
            version: number;
            labels: {
                en: string;
                de: string;
                fr: string;
                es: string;
                it: string;
            };
            /** @description How people say it in their own words. */
            phrases: {
                en: string[];
                de: string[];
                fr: string[];
                es: string[];
                it: string[];
            };
            /** @description The codes of the topics directly below it. */
            children: string[];
        };
        /** @description An entry of the taxonomy. */
        TopicBrief: {
            /** @example internationalisation */
            code: string;
            /** @enum {string} */
            kind: "field" | "challenge" | "step" | "problem" | "barrier" | "sector";
            /** @description In the language that was asked for. */
            label: string;
            /** @description The codes of the topics that it belongs to. */
            parents: string[];
        };
        TopicBriefPage: {
            data: components["schemas"]["TopicBrief"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        /** @description What a text may be about, the best guess first. Its author decides. */
        TopicSuggestions: {
            data: {
                topic: components["schemas"]["TopicBrief"];
                /** @description For ranking; no probability. */
                score: number;
                /** @description The best of the phrases that were found. */
                reasons: {
                    /** @description A phrase of the topic. */
                    phrase: string;
                    /** @enum {string} */
                    language: "en" | "de" | "fr" | "es" | "it";
                    /** @description The words of your text that say it. */
                    words: string[];
                }[];
            }[];
        };
        /** @description A case that waits for a first answer. */
        UnansweredCase: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            /** @description Null where you may not know which. */
            group: components["schemas"]["GroupBrief"] | null;
            /** @description Null where you may not know who. */
            caseGiver: components["schemas"]["Person"] | null;
            /** @description Null where you may not know who brought it. */
            cluster: components["schemas"]["ClusterBrief"] | null;
            /** @description Null, like all words of it, for an admin whom it is not for. */
            title: string | null;
            keyQuestion: string | null;
            /** @enum {string} */
            helpWanted: "advice" | "contacts" | "feedback" | "experience";
            /**
             * Format: date
             * @description A calendar date from 1900-01-01 to 2200-12-31
             * @example 2026-03-02
             */
            decisionDueOn: string | null;
            /** @enum {string} */
            urgency: "low" | "normal" | "high";
            topics: string[];
            /**
             * Format: int32
             * @description A step of the seven-step model of internationalisation.
             */
            journeyStep: number | null;
            /**
             * @description ISO 3166-1 alpha-2
             * @example FR
             */
            market: string | null;
            /**
             * @description Null where it was taken from the case giver's own, and you may not know who that is.
             * @example en
             */
            language: string | null;
            /** @enum {string} */
            audience: "selected" | "group" | "network";
            /** @enum {string} */
            state: "draft" | "open" | "in_consultation" | "advised" | "acting" | "resolved" | "not_resolved" | "parked" | "withdrawn";
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            openedAt: string | null;
            /**
             * Format: date-time
             * @description When somebody of another cluster first gave knowledge, an experience or a suggestion.
             * @example 2026-03-02T09:30:00.000Z
             */
            firstResponseAt: string | null;
            /**
             * Format: date-time
             * @description When the case giver first called a contribution useful. The promise is measured by it.
             * @example 2026-03-02T09:30:00.000Z
             */
            firstUsefulAt: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            resolvedAt: string | null;
            /** @description Those that stand; null for an admin whom it is not for. */
            contributions: {
                /** Format: int32 */
                total: number;
                /** Format: int32 */
                useful: number;
            } | null;
            /**
             * Format: int32
             * @description For how many whole hours it has been open. The promise is 48.
             * @example 53
             */
            waitingHours: number;
        };
        UnansweredCasePage: {
            data: components["schemas"]["UnansweredCase"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        UpholdFlag: {
            /** @constant */
            verdict: "upheld";
            /**
             * @description Of a practice `warning` or `retirement`; of a contribution `hiding`; of a case or an experience `narrowing` to its group; of a tool `removal`; of anything `none`: its author reads the reason.
             * @enum {string}
             */
            consequence: "none" | "warning" | "retirement" | "hiding" | "narrowing" | "removal";
            /**
             * @description What it is in the end; by default what the flag says.
             * @enum {string}
             */
            category?: "outdated" | "harmful" | "wrong" | "offensive" | "confidential" | "without_consent" | "spam" | "other";
            /** @description Why. Its author and who flagged it read it; as a warning every reader does. */
            reason: string;
            /**
             * @description The language of the reason; by default your own.
             * @example en
             */
            language?: string;
        };
        UpsertCluster: {
            /** @example Lille Métropole */
            name: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example FR
             */
            country: string;
            /** @default null */
            region?: string | null;
            /** @default null */
            city?: string | null;
            /**
             * @description WGS 84, in degrees
             * @default null
             * @example {
             *       "latitude": 50.637,
             *       "longitude": 3.063
             *     }
             */
            location?: {
                latitude: number;
                longitude: number;
            } | null;
            /**
             * @default []
             * @example [
             *       "creative.games"
             *     ]
             */
            sectors?: string[];
            /**
             * Format: int32
             * @default null
             */
            foundedYear?: number | null;
            /**
             * Format: int32
             * @description Companies and institutions that are members.
             * @default null
             */
            memberCount?: number | null;
            /**
             * Format: int32
             * @description How many of the members are small or medium-sized companies.
             * @default null
             */
            smeCount?: number | null;
            /**
             * @description The size of the management team in full-time equivalents.
             * @default null
             * @example 2.5
             */
            teamFte?: number | null;
            /**
             * Format: uri
             * @default null
             * @example https://lille-metropole.example.org
             */
            website?: string | null;
            /** @default null */
            description?: string | null;
            /**
             * @description The language in which the profile is written (BCP 47).
             * @default en
             * @example en
             */
            language?: string;
            /**
             * @description In which the team can work.
             * @default []
             */
            languages?: string[];
            /**
             * @description Where its members want to go.
             * @default []
             */
            targetMarkets?: string[];
            /** @default [] */
            needs?: string[];
            /** @default [] */
            offers?: string[];
            /** @default [] */
            socialLinks?: {
                /** @example mastodon */
                network: string;
                /**
                 * Format: uri
                 * @example https://lille-metropole.example.org
                 */
                url: string;
            }[];
            /** @default [] */
            feeds?: {
                title: string;
                /**
                 * Format: uri
                 * @example https://lille-metropole.example.org
                 */
                url: string;
            }[];
            /**
             * @description Only taken when the cluster is made.
             * @example lille-metropole
             */
            slug?: string;
        };
        UpsertGroup: {
            /** @example Stuttgart peer group */
            name: string;
            purpose: string;
            /**
             * @description The language in which name, purpose and objectives are written.
             * @default en
             * @example en
             */
            language?: string;
            /**
             * @description The languages in which the group works.
             * @default []
             */
            languages?: string[];
            /** @default [] */
            objectives?: {
                text: string;
                /**
                 * Format: date
                 * @description A calendar date from 1900-01-01 to 2200-12-31
                 * @default null
                 * @example 2026-03-02
                 */
                reviewOn?: string | null;
                /**
                 * @default open
                 * @enum {string}
                 */
                state?: "open" | "reached" | "dropped";
            }[];
            /** @default [] */
            topics?: string[];
            /**
             * @default coaching_group
             * @enum {string}
             */
            kind?: "coaching_group" | "action_learning_set" | "project_group" | "open_circle";
            /**
             * @description Who may know of the group: those inside, anybody signed in, or everybody.
             * @default hidden
             * @enum {string}
             */
            visibility?: "hidden" | "listed" | "public";
            /**
             * @description How one comes in: invited, let in on request, or at once while there is room.
             * @default invite
             * @enum {string}
             */
            joinPolicy?: "invite" | "request" | "open";
            /**
             * @default group_only
             * @enum {string}
             */
            confidentiality?: "open" | "group_only" | "chatham_house";
            /**
             * Format: int32
             * @description Activation needs so many. Observers do not count.
             * @default 5
             */
            minMembers?: number;
            /**
             * Format: int32
             * @description So many places: for active facilitators and members, and open invitations.
             * @default 9
             */
            maxMembers?: number;
            /**
             * Format: int32
             * @description At most so many members represent one cluster.
             * @default null
             */
            maxPerCluster?: number | null;
            /**
             * Format: int32
             * @description Clusters of at least so many countries are represented.
             * @default null
             */
            minCountries?: number | null;
            /**
             * @default {
             *       "meetingsPlanned": null,
             *       "startsOn": null,
             *       "endsOn": null
             *     }
             */
            cycle?: {
                /**
                 * Format: int32
                 * @description How many meetings the cycle is meant to have.
                 * @default null
                 */
                meetingsPlanned?: number | null;
                /**
                 * Format: date
                 * @description A calendar date from 1900-01-01 to 2200-12-31
                 * @default null
                 * @example 2026-03-02
                 */
                startsOn?: string | null;
                /**
                 * Format: date
                 * @description A calendar date from 1900-01-01 to 2200-12-31
                 * @default null
                 * @example 2026-03-02
                 */
                endsOn?: string | null;
            };
            /**
             * @default []
             * @example [
             *       "ECCL",
             *       "Cluster2020"
             *     ]
             */
            organisers?: string[];
            /**
             * Format: uuid
             * @description Only taken when the group is made: the cluster that you represent, where you are affiliated to several.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            clusterId?: string;
        };
        UpsertUser: {
            /**
             * Format: email
             * @example lea.laurent@example.org
             */
            email: string;
            displayName: string;
            /**
             * @description BCP 47
             * @default en
             * @example en
             */
            locale?: string;
        };
        /** @description A person with an account. */
        User: {
            /**
             * Format: uuid
             * @description UUIDv7
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /** @description Your own id for it, if you gave one. */
            externalId: string | null;
            /**
             * Format: int32
             * @description Grows with every change; the first part of the ETag.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            updatedAt: string;
            displayName: string;
            /** @description Null once the user is erased. */
            email: string | null;
            /**
             * @description BCP 47
             * @example en
             */
            locale: string;
            timeZone: string;
            languages: string[];
            bio: string | null;
            /** @enum {string} */
            status: "invited" | "active" | "suspended" | "erased";
            /** @enum {string} */
            platformRole: "none" | "admin";
            /** Format: int32 */
            helpBudgetPerMonth: number;
            notificationPreferences: {
                /** @enum {string} */
                email?: "at_once" | "daily" | "never";
                muted?: string[];
            };
            /** @description What you may do to it now. Absent in lists. */
            allowedActions?: ("update" | "suspend" | "reinstate" | "setPlatformRole" | "resendInvitation" | "erase")[];
        };
        UserPage: {
            data: components["schemas"]["User"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        Validate: {
            /** @constant */
            outcome: "validated";
            /**
             * @description One for each criterion that is unmet.
             * @default []
             */
            waivers?: {
                /**
                 * @description Names the criterion.
                 * @example sme-share
                 */
                criterion: string;
                reason: string;
            }[];
        };
        /** @description What a cluster has to fulfil to be validated. */
        ValidationCriterion: {
            /**
             * Format: int32
             * @description Of the criteria as a whole; a version never changes.
             */
            version: number;
            /**
             * @description Names the criterion.
             * @example sme-share
             */
            code: string;
            description: string;
            /**
             * @description The field of the cluster that is looked at.
             * @example smeCount
             */
            attribute: string;
            /**
             * @description The field that it is divided by, if any.
             * @example memberCount
             */
            per: string | null;
            /**
             * @description What it must reach; null where it only has to be given.
             * @example 0.5
             */
            atLeast: number | null;
        };
        ValidationCriterionPage: {
            data: components["schemas"]["ValidationCriterion"][];
            /** @description Send it as `cursor` for the next page; null on the last. */
            nextCursor: string | null;
        };
        Venue: {
            /** @example MFG Akademie */
            name: string;
            /** @example Stuttgart */
            city?: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example FR
             */
            country?: string;
            /** @description For people with a seat and facilitators. */
            address?: string;
            /** @description For people with a seat and facilitators. */
            directions?: string;
        };
        VenuePatch: {
            /** @example MFG Akademie */
            name?: string | null;
            city?: string | null;
            /**
             * @description ISO 3166-1 alpha-2
             * @example FR
             */
            country?: string | null;
            address?: string | null;
            directions?: string | null;
        };
        /** @description How long something takes, by the estimate of Kaplan and Meier. */
        WaitingTime: {
            /**
             * Format: int32
             * @description For how many cases it has happened.
             */
            reached: number;
            /**
             * Format: int32
             * @description For how many it has not. They count with the time that they have waited: until now, or until they were parked, withdrawn or over.
             */
            notReached: number;
            /** @description After how long it has happened for a quarter. Null, like the two below, where it has not yet. */
            lowerQuartileHours: number | null;
            /**
             * @description After how long it has happened for half.
             * @example 31.5
             */
            medianHours: number | null;
            /** @description After how long it has happened for three quarters. */
            upperQuartileHours: number | null;
            /**
             * @description For what share it happens within 48 hours: the promise is that half have a useful answer by then. Null where nobody has waited that long.
             * @example 0.625
             */
            shareWithin48Hours: number | null;
        };
        WaitingTimeCurve: {
            /**
             * Format: int32
             * @description For how many cases it has happened.
             */
            reached: number;
            /**
             * Format: int32
             * @description For how many it has not. They count with the time that they have waited: until now, or until they were parked, withdrawn or over.
             */
            notReached: number;
            /** @description After how long it has happened for a quarter. Null, like the two below, where it has not yet. */
            lowerQuartileHours: number | null;
            /**
             * @description After how long it has happened for half.
             * @example 31.5
             */
            medianHours: number | null;
            /** @description After how long it has happened for three quarters. */
            upperQuartileHours: number | null;
            /**
             * @description For what share it happens within 48 hours: the promise is that half have a useful answer by then. Null where nobody has waited that long.
             * @example 0.625
             */
            shareWithin48Hours: number | null;
            /** @description For what share it has happened after so many hours, for a chart. Null where nobody has waited that long. */
            curve: {
                /** Format: int32 */
                hours: number;
                share: number | null;
            }[];
        };
        /** @description What readers are warned of: a flag that was upheld, with the reason of who decided. */
        Warning: {
            /**
             * Format: uuid
             * @description The id of the decision that it comes from.
             * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
             */
            id: string;
            /** @enum {string} */
            category: "outdated" | "harmful" | "wrong";
            reason: string;
            /**
             * @description The language of the reason, where its writer said which.
             * @example en
             */
            language: string | null;
            /**
             * Format: date-time
             * @description RFC 3339, UTC
             * @example 2026-03-02T09:30:00.000Z
             */
            decidedAt: string;
        };
        WriteReport: {
            /** @description What may be told outside. */
            summary: string;
            /** @description What stays inside. */
            minutes: string;
            /**
             * @description The meeting's unless told.
             * @example en
             */
            language?: string;
        };
    };
    responses: never;
    parameters: {
        /**
         * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
         * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
         */
        IdempotencyKey: string;
        /**
         * @description The languages that you read, the best first (RFC 9110). The parameter `language`, where there is one, goes before it.
         * @example de-AT, de;q=0.9, en;q=0.5
         */
        AcceptLanguage: string;
        /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
        IfMatch: string;
        /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. People edit this together, so it is required. */
        IfMatchRequired: string;
        /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description What is left of your token bucket and when it is full again, in seconds (draft-ietf-httpapi-ratelimit-headers-10).
         * @example "default";r=299;t=1
         */
        RateLimit: string;
        /**
         * @description The size of your token bucket, and the seconds in which an empty one fills (draft-ietf-httpapi-ratelimit-headers-10).
         * @example "default";q=300;w=6
         */
        RateLimitPolicy: string;
        /**
         * @description How many seconds to wait before you ask again.
         * @example 2
         */
        RetryAfter: number;
        /**
         * @description The id of this request: your own `X-Request-Id` if you sent one, else ours. It is in our log.
         * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
         */
        RequestId: string;
        /**
         * @description Names this answer, its version first. Send it in `If-None-Match` to save an answer, in `If-Match` to change just this version.
         * @example "3.kB0Wn2pXv1qA"
         */
        ETag: string;
        /** @description Where the new object is. */
        Location: string;
        /** @description The next page, `rel="next"` (RFC 8288). Absent on the last. */
        Link: string;
        /**
         * @description The language of the labels in the answer.
         * @example de
         */
        ContentLanguage: string;
        /**
         * @description What of the request the answer depends on, beyond the address.
         * @example accept-language
         */
        Vary: string;
        /** @description Present when the key was used before: this is the answer that the first request got, and nothing was done again. */
        IdempotencyReplayed: "true";
        /**
         * @description What is wrong with the token (RFC 6750), and where to learn how one gets a good one (RFC 9728). In the scheme `DPoP` where a proof of possession is wrong or missing (RFC 9449).
         * @example Bearer realm="septet", error="invalid_token", resource_metadata="https://septet.example.org/.well-known/oauth-protected-resource"
         */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description You */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["ProfilePatch"];
            };
        };
        responses: {
            /** @description You, changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    listPersonalAccessTokens: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your tokens, newest first */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalAccessTokenPage"];
                };
            };
        };
    };
    createPersonalAccessToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePersonalAccessToken"];
            };
        };
        responses: {
            /** @description The token, shown once */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPersonalAccessToken"];
                };
            };
        };
    };
    revokePersonalAccessToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It no longer works */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Only those that you have not read: `true`.
                 * @example true
                 */
                unread?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your notifications */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
        };
    };
    markNotificationsRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReadNotifications"];
            };
        };
        responses: {
            /** @description How many became read */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadCount"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 2
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Only users in this status.
                 * @example active
                 */
                status?: "invited" | "active" | "suspended" | "erased";
                /**
                 * @description The one user with this address, in any case.
                 * @example lea.laurent@example.org
                 */
                email?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
        };
    };
    inviteUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteUser"];
            };
        };
        responses: {
            /** @description The invited user, and without a mail server the token that they accept with */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedUser"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8001-000000000004
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    upsertUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Your own id, as `ext:{externalId}`.
                 * @example ext:crm-4712
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertUser"];
            };
        };
        responses: {
            /** @description It was there, and is as you say now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedUser"];
                };
            };
            /** @description The invited user */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedUser"];
                };
            };
        };
    };
    acceptUserInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptUserInvitation"];
            };
        };
        responses: {
            /** @description Your first personal access token */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPersonalAccessToken"];
                };
            };
        };
    };
    resendUserInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, and without a mail server the new token */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedUser"];
                };
            };
        };
    };
    suspendUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8001-000000000006
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The suspended user */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    reinstateUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8001-000000000006
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active user */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    setPlatformRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8001-000000000002
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlatformRole"];
            };
        };
        responses: {
            /** @description The user in the new role */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    eraseUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8001-000000000006
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Erased */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listConnections: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of your connections, newest first */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionPage"];
                };
            };
        };
    };
    getConnection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766c-a669-b8482999dfdc
                 */
                connectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connection"];
                };
            };
        };
    };
    revokeConnection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766c-a669-b8482999dfdc
                 */
                connectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal no longer acts for you */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPortals: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Only portals in this state.
                 * @example active
                 */
                state?: "active" | "suspended";
                /**
                 * @description Only live ones, or only the sandbox.
                 * @example live
                 */
                kind?: "sandbox" | "live";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of portals */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalPage"];
                };
            };
        };
    };
    registerPortal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPortal"];
            };
        };
        responses: {
            /** @description The portal, active */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portal"];
                };
            };
        };
    };
    getPortal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                portalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portal"];
                };
            };
        };
    };
    updatePortal: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. People edit this together, so it is required. */
                "If-Match": components["parameters"]["IfMatchRequired"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                portalId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["PortalPatch"];
            };
        };
        responses: {
            /** @description The portal, changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portal"];
                };
            };
        };
    };
    suspendPortal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                portalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The suspended portal */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portal"];
                };
            };
        };
    };
    reinstatePortal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                portalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active portal */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portal"];
                };
            };
        };
    };
    listPortalCredentials: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                portalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of its secrets, the revoked ones too */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalCredentialPage"];
                };
            };
        };
    };
    createPortalCredential: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                portalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret, shown once */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPortalCredential"];
                };
            };
        };
    };
    revokePortalCredential: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                portalId: string;
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766d-bd5f-0fd838606f1f
                 */
                credentialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It no longer works */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPortalActivity: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 10
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /** @description Only this operation. */
                action?: string;
                /**
                 * @description Only what ended so.
                 * @example missing-scope
                 */
                status?: string;
                /**
                 * @description Only what was done for this user.
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                userId?: string;
                /**
                 * @description Only what happened at this instant or later.
                 * @example 2026-03-02T10:30:00+01:00
                 */
                from?: string;
                /**
                 * @description Only what happened before this instant.
                 * @example 2026-03-02T10:30:00+01:00
                 */
                to?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                portalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of its activity */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalActivityPage"];
                };
            };
        };
    };
    listTopics: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 3
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /** @example problem */
                kind?: "field" | "challenge" | "step" | "problem" | "barrier" | "sector";
                /**
                 * @description Directly below this topic.
                 * @example identify-partners
                 */
                parent?: string;
                /**
                 * @description The language of the labels. Left out: the best that `Accept-Language` names, else English.
                 * @example de
                 */
                language?: "en" | "de" | "fr" | "es" | "it";
            };
            header?: {
                /**
                 * @description The languages that you read, the best first (RFC 9110). The parameter `language`, where there is one, goes before it.
                 * @example de-AT, de;q=0.9, en;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of topics */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicBriefPage"];
                };
            };
        };
    };
    getTopic: {
        parameters: {
            query?: {
                /**
                 * @description The language of the labels. Left out: the best that `Accept-Language` names, else English.
                 * @example de
                 */
                language?: "en" | "de" | "fr" | "es" | "it";
            };
            header?: {
                /**
                 * @description The languages that you read, the best first (RFC 9110). The parameter `language`, where there is one, goes before it.
                 * @example de-AT, de;q=0.9, en;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @example partner-went-silent */
                topicCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The topic */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Topic"];
                };
            };
        };
    };
    suggestTopics: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The languages that you read, the best first (RFC 9110). The parameter `language`, where there is one, goes before it.
                 * @example de-AT, de;q=0.9, en;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestTopics"];
            };
        };
        responses: {
            /** @description The suggestions, the best first */
            200: {
                headers: {
                    "Content-Language": components["headers"]["ContentLanguage"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicSuggestions"];
                };
            };
        };
    };
    listClusters: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 2
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /** @description By name, or the newest first. */
                sort?: "name" | "-createdAt";
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example DE
                 */
                country?: string;
                /**
                 * @description In this sector, or in one below it.
                 * @example creative
                 */
                sector?: string;
                label?: "none" | "bronze" | "silver" | "gold";
                /** @description Others see only validated clusters; their own team and admins see the rest. */
                validationStatus?: "unsubmitted" | "submitted" | "validated" | "refused" | "lapsed";
                /**
                 * @description Whose members want to go to this country.
                 * @example FR
                 */
                targetMarket?: string;
                /**
                 * @description The one cluster with this slug.
                 * @example lille-metropole
                 */
                slug?: string;
                /**
                 * @description The name begins with this, in upper or lower case.
                 * @example lil
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of clusters */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterPage"];
                };
            };
        };
    };
    createCluster: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCluster"];
            };
        };
        responses: {
            /** @description The new cluster */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                };
            };
        };
    };
    getCluster: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8002-000000000003
                 */
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cluster */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                };
            };
        };
    };
    upsertCluster: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Your own id, as `ext:{externalId}`.
                 * @example ext:crm-88
                 */
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertCluster"];
            };
        };
        responses: {
            /** @description It was there, and is as you say now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                };
            };
            /** @description The new cluster */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                };
            };
        };
    };
    deleteCluster: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateCluster: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8002-000000000003
                 */
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["ClusterPatch"];
            };
        };
        responses: {
            /** @description The cluster, changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                };
            };
        };
    };
    setClusterLabel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8002-000000000003
                 */
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterLabel"];
            };
        };
        responses: {
            /** @description The cluster with the label */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                };
            };
        };
    };
    listClusterAffiliations: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /** @example active */
                state?: "requested" | "active" | "rejected" | "ended";
                role?: "manager" | "staff";
            };
            header?: never;
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8002-000000000003
                 */
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of affiliations */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationPage"];
                };
            };
        };
    };
    requestAffiliation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8002-000000000003
                 */
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RequestAffiliation"];
            };
        };
        responses: {
            /** @description Your request */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliation"];
                };
            };
        };
    };
    listMyAffiliations: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                state?: "requested" | "active" | "rejected" | "ended";
                role?: "manager" | "staff";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of your affiliations */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffiliationPage"];
                };
            };
        };
    };
    appointToCluster: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8002-000000000006
                 */
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Appointment"];
            };
        };
        responses: {
            /** @description The active affiliation */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliation"];
                };
            };
        };
    };
    getAffiliation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a2b0-0000-7000-8005-000000000004
                 */
                affiliationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The affiliation */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliation"];
                };
            };
        };
    };
    approveAffiliation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                affiliationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApproveAffiliation"];
            };
        };
        responses: {
            /** @description The active affiliation */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliation"];
                };
            };
        };
    };
    rejectAffiliation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                affiliationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The rejected request */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliation"];
                };
            };
        };
    };
    withdrawAffiliation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                affiliationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ended request */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliation"];
                };
            };
        };
    };
    endAffiliation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a2b0-0000-7000-8005-000000000004
                 */
                affiliationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EndAffiliation"];
            };
        };
        responses: {
            /** @description The ended affiliation */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliation"];
                };
            };
        };
    };
    changeAffiliationRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a2b0-0000-7000-8005-000000000004
                 */
                affiliationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AffiliationRole"];
            };
        };
        responses: {
            /** @description The affiliation in the new role */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Affiliation"];
                };
            };
        };
    };
    listValidationCriteria: {
        parameters: {
            query?: {
                /** @description By default the version in force. */
                version?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The criteria in their order, on one page; none for a version that does not exist */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationCriterionPage"];
                };
            };
        };
    };
    publishValidationCriteria: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishValidationCriteria"];
            };
        };
        responses: {
            /** @description The criteria in force from now on */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationCriterionPage"];
                };
            };
        };
    };
    listClusterValidations: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of submissions */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterValidationPage"];
                };
            };
        };
    };
    submitClusterForValidation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubmitForValidation"];
            };
        };
        responses: {
            /** @description The submission, with the result of each criterion */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterValidation"];
                };
            };
        };
    };
    getClusterValidation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766e-bd5f-0fd838606f1f
                 */
                validationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The submission, and what became of it */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterValidation"];
                };
            };
        };
    };
    decideClusterValidation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766e-bd5f-0fd838606f1f
                 */
                validationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideValidation"];
            };
        };
        responses: {
            /** @description The submission, decided */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterValidation"];
                };
            };
        };
    };
    lapseClusterValidation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8002-000000000003
                 */
                clusterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The cluster, no longer validated */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                };
            };
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Only groups in this state.
                 * @example active
                 */
                state?: "forming" | "active" | "paused" | "closed" | "archived" | "abandoned";
                /** @description Only groups of this kind. */
                kind?: "coaching_group" | "action_learning_set" | "project_group" | "open_circle";
                /** @description Only groups with this visibility. */
                visibility?: "hidden" | "listed" | "public";
                /**
                 * @description Only groups with this topic, or with one below it.
                 * @example internationalisation
                 */
                topic?: string;
                /**
                 * @description Only groups that work in this language.
                 * @example en
                 */
                language?: string;
                /**
                 * @description `true`: only groups in which you have a live membership.
                 * @example true
                 */
                mine?: "true" | "false";
                /** @description Only groups whose name begins so, in any case. */
                q?: string;
                /** @description Newest first, or by name. */
                sort?: "-createdAt" | "name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of groups */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPage"];
                };
            };
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGroup"];
            };
        };
        responses: {
            /** @description The forming group */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    upsertGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Your own id, as `ext:{externalId}`.
                 * @example ext:crm-group-7
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertGroup"];
            };
        };
        responses: {
            /** @description It was there, and is as you say now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            /** @description The forming group */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["GroupPatch"];
            };
        };
        responses: {
            /** @description The changed group */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    getGroupComposition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The composition */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupComposition"];
                };
            };
        };
    };
    activateGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ActivateGroup"];
            };
        };
        responses: {
            /** @description The active group */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    pauseGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OptionalReason"];
            };
        };
        responses: {
            /** @description The paused group */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    resumeGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active group */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    closeGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OptionalReason"];
            };
        };
        responses: {
            /** @description The closed group */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    reopenGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReopenGroup"];
            };
        };
        responses: {
            /** @description The active group, in its new cycle */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    archiveGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OptionalReason"];
            };
        };
        responses: {
            /** @description The archived group */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    abandonGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OptionalReason"];
            };
        };
        responses: {
            /** @description The abandoned group */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
        };
    };
    getAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agreement */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
        };
    };
    setAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. People edit this together, so it is required. */
                "If-Match": components["parameters"]["IfMatchRequired"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAgreement"];
            };
        };
        responses: {
            /** @description The agreement in force */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
        };
    };
    listAgreementAcceptances: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 2
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Acceptances of this version; without it, of the one in force.
                 * @example 1
                 */
                version?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of acceptances, the latest first */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementAcceptancePage"];
                };
            };
        };
    };
    acceptAgreement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptAgreement"];
            };
        };
        responses: {
            /** @description Your acceptance */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementAcceptance"];
                };
            };
        };
    };
    listMyMemberships: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Only memberships in this state.
                 * @example invited
                 */
                state?: "invited" | "requested" | "active" | "suspended" | "declined" | "expired" | "revoked" | "rejected" | "withdrawn" | "left" | "removed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of your memberships, newest first */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipPage"];
                };
            };
        };
    };
    listMemberships: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 2
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Only memberships in this state.
                 * @example active
                 */
                state?: "invited" | "requested" | "active" | "suspended" | "declined" | "expired" | "revoked" | "rejected" | "withdrawn" | "left" | "removed";
                /**
                 * @description Only memberships with this role.
                 * @example member
                 */
                role?: "facilitator" | "member" | "observer";
            };
            header?: never;
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of memberships, newest first */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipPage"];
                };
            };
        };
    };
    getMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a2b0-0000-7000-8004-000000000010
                 */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    suspendMembership: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a2b0-0000-7000-8004-000000000006
                 */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The suspended membership */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    reinstateMembership: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a2b0-0000-7000-8004-000000000006
                 */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OptionalReason"];
            };
        };
        responses: {
            /** @description The active membership */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    changeMembershipRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a2b0-0000-7000-8004-000000000003
                 */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMembershipRole"];
            };
        };
        responses: {
            /** @description The membership in its new role */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    handOverFacilitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverFacilitation"];
            };
        };
        responses: {
            /** @description The new facilitator's membership */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    leaveGroup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a2b0-0000-7000-8004-000000000009
                 */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OptionalReason"];
            };
        };
        responses: {
            /** @description Your ended membership */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a2b0-0000-7000-8004-000000000007
                 */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The ended membership */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    requestMembership: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RequestMembership"];
            };
        };
        responses: {
            /** @description Your membership, requested or active */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    approveMembership: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OptionalReason"];
            };
        };
        responses: {
            /** @description The active membership */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    rejectMembership: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The rejected membership */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    withdrawMembershipRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OptionalReason"];
            };
        };
        responses: {
            /** @description Your withdrawn membership */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    inviteMembers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteMembers"];
            };
        };
        responses: {
            /** @description The invited, in the same order */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedMemberships"];
                };
            };
        };
    };
    resendInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a2b0-0000-7000-8004-000000000010
                 */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The membership, and the new token */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedMembership"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a2b0-0000-7000-8004-000000000010
                 */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AcceptMembershipInvitation"];
            };
        };
        responses: {
            /** @description Your active membership */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    acceptInvitationByToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptMembershipInvitationByToken"];
            };
        };
        responses: {
            /** @description Your active membership */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    declineInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a2b0-0000-7000-8004-000000000010
                 */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OptionalReason"];
            };
        };
        responses: {
            /** @description Your declined membership */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    declineInvitationByToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineMembershipInvitationByToken"];
            };
        };
        responses: {
            /** @description Declined */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a2b0-0000-7000-8004-000000000010
                 */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OptionalReason"];
            };
        };
        responses: {
            /** @description The revoked membership */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Membership"];
                };
            };
        };
    };
    listMeetings: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /** @description Only meetings in this state. */
                state?: "draft" | "scheduled" | "in_progress" | "held" | "closed" | "cancelled";
                /**
                 * @description Only meetings that begin at this instant or later.
                 * @example 2014-05-01T00:00:00.000Z
                 */
                from?: string;
                /**
                 * @description Only meetings that begin before this instant.
                 * @example 2026-03-02T10:30:00+01:00
                 */
                to?: string;
                /**
                 * @description Only meetings of groups that you are in, or that you are registered for: `true`.
                 * @example true
                 */
                mine?: "true";
                /**
                 * @description The earliest or the latest first.
                 * @example startsAt
                 */
                sort?: "startsAt" | "-startsAt";
                /**
                 * @description Only meetings of this group.
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                groupId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of meetings */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingPage"];
                };
            };
        };
    };
    listMeetingsOfGroup: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Only meetings in this state.
                 * @example scheduled
                 */
                state?: "draft" | "scheduled" | "in_progress" | "held" | "closed" | "cancelled";
                /**
                 * @description Only meetings that begin at this instant or later.
                 * @example 2026-03-02T10:30:00+01:00
                 */
                from?: string;
                /**
                 * @description Only meetings that begin before this instant.
                 * @example 2026-03-02T10:30:00+01:00
                 */
                to?: string;
                /** @description Only meetings of groups that you are in, or that you are registered for: `true`. */
                mine?: "true";
                /** @description The earliest or the latest first. */
                sort?: "startsAt" | "-startsAt";
            };
            header?: never;
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of meetings */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingPage"];
                };
            };
        };
    };
    createMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMeeting"];
            };
        };
        responses: {
            /** @description The draft */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
        };
    };
    getMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
        };
    };
    updateMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["MeetingPatch"];
            };
        };
        responses: {
            /** @description The meeting, changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
        };
    };
    scheduleMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting, scheduled */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
        };
    };
    rescheduleMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleMeeting"];
            };
        };
        responses: {
            /** @description The meeting at its new time */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
        };
    };
    releaseReservedSeats: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReleaseReservedSeats"];
            };
        };
        responses: {
            /** @description The meeting, with fewer reserved seats */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
        };
    };
    startMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting, in progress */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
        };
    };
    endMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting, held */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
        };
    };
    closeMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting, closed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
        };
    };
    cancelMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The meeting, cancelled */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
        };
    };
    getAgenda: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agenda */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agenda"];
                };
            };
        };
    };
    replaceAgenda: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. People edit this together, so it is required. */
                "If-Match": components["parameters"]["IfMatchRequired"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceAgenda"];
            };
        };
        responses: {
            /** @description The agenda, replaced */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agenda"];
                };
            };
        };
    };
    setAgendaItemState: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-7118-8bb3-c1dfa602bf3a
                 */
                agendaItemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAgendaItemState"];
            };
        };
        responses: {
            /** @description The item */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaItem"];
                };
            };
        };
    };
    listRegistrations: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /** @description Only registrations in this state. */
                state?: "invited" | "registered" | "waitlisted" | "offered" | "attended" | "no_show" | "excused" | "declined" | "cancelled";
            };
            header?: never;
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of registrations, the first first */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationPage"];
                };
            };
        };
    };
    registerForMeeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Register"];
            };
        };
        responses: {
            /** @description Your seat, or your place in the waiting list */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
        };
    };
    listMyRegistrations: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Only registrations in this state.
                 * @example registered
                 */
                state?: "invited" | "registered" | "waitlisted" | "offered" | "attended" | "no_show" | "excused" | "declined" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of your registrations */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationPage"];
                };
            };
        };
    };
    getRegistration: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766e-bd5f-0fd838606f1f
                 */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
        };
    };
    updateRegistration: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766e-bd5f-0fd838606f1f
                 */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["RegistrationPatch"];
            };
        };
        responses: {
            /** @description The registration, changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
        };
    };
    declineRegistration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766e-bd5f-0fd838606f1f
                 */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration, declined */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
        };
    };
    cancelRegistration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766e-bd5f-0fd838606f1f
                 */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration, cancelled */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
        };
    };
    acceptOffer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766e-bd5f-0fd838606f1f
                 */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration, with a seat */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
        };
    };
    reconfirmRegistration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766e-bd5f-0fd838606f1f
                 */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration, confirmed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766e-bd5f-0fd838606f1f
                 */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration, attended */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
        };
    };
    getAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attendance */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attendance"];
                };
            };
        };
    };
    recordAttendance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAttendance"];
            };
        };
        responses: {
            /** @description The attendance */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attendance"];
                };
            };
        };
    };
    getReportOfMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    writeReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. People edit this together, so it is required. */
                "If-Match": components["parameters"]["IfMatchRequired"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteReport"];
            };
        };
        responses: {
            /** @description The report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-73bc-bd7a-e3bed43c875c
                 */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    listReportRevisions: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-73bc-bd7a-e3bed43c875c
                 */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of revisions */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRevisionPage"];
                };
            };
        };
    };
    circulateReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-73bc-bd7a-e3bed43c875c
                 */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, circulated */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    approveReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-73bc-bd7a-e3bed43c875c
                 */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report; approved, if you were the last */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    objectToReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-73bc-bd7a-e3bed43c875c
                 */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectToReport"];
            };
        };
        responses: {
            /** @description The report, a draft again */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of decisions */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPage"];
                };
            };
        };
    };
    recordDecision: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDecision"];
            };
        };
        responses: {
            /** @description The decision */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
        };
    };
    getDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-7118-8bb3-c1dfa602bf3a
                 */
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
        };
    };
    removeDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-7118-8bb3-c1dfa602bf3a
                 */
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-7118-8bb3-c1dfa602bf3a
                 */
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["DecisionPatch"];
            };
        };
        responses: {
            /** @description The decision, corrected */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
        };
    };
    listPractices: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 2
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Only practices of this group, as far as you may know it.
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                groupId?: string;
                /**
                 * @description With this topic, or with one below it.
                 * @example which-trade-fair
                 */
                topic?: string;
                /**
                 * @description In this sector, or in one below it.
                 * @example internationalisation
                 */
                sector?: string;
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example FR
                 */
                country?: string;
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example FR
                 */
                market?: string;
                /**
                 * @description A step of the seven-step model.
                 * @example 4
                 */
                journeyStep?: number;
                kind?: "success" | "failure" | "mixed";
                visibility?: "group" | "network" | "public";
                /**
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                ownerClusterId?: string;
                /** @description Only practices whose evidence has reached this level. */
                minLevel?: number;
                /**
                 * @description What people cite; the same for all versions.
                 * @example P-0007
                 */
                code?: string;
                /** @description Versions in this state instead of published ones, as far as you may see them. */
                state?: "draft" | "submitted" | "in_review" | "changes_requested" | "published" | "superseded" | "retired";
                /** @description Only what you wrote, published or still being written: `true`. */
                mine?: "true";
                /** @description Default `-publishedAt`. With `mine`, or a `state` other than published, the order is always `-updatedAt`. `-evidence` goes by the lower end of the interval; what has no evidence comes last. */
                sort?: "-publishedAt" | "-updatedAt" | "title" | "-evidence";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of practices */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeSummaryPage"];
                };
            };
        };
    };
    createPractice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePractice"];
            };
        };
        responses: {
            /** @description The draft */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
        };
    };
    getPractice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The practice */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
        };
    };
    deletePracticeDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updatePractice: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. People edit this together, so it is required. */
                "If-Match": components["parameters"]["IfMatchRequired"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["PracticePatch"];
            };
        };
        responses: {
            /** @description The draft, changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
        };
    };
    getPracticeByCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description What people cite; the same for all versions.
                 * @example P-0001
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The practice */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
        };
    };
    listPracticeVersions: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeSummaryPage"];
                };
            };
        };
    };
    createPracticeVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft of the next version */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
        };
    };
    derivePractice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DerivePractice"];
            };
        };
        responses: {
            /** @description The draft of the adaptation */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
        };
    };
    submitPractice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The submitted version */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
        };
    };
    startPracticeReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version, with you as its reviewer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
        };
    };
    requestPracticeChanges: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPracticeChanges"];
            };
        };
        responses: {
            /** @description The version, back with its author */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
        };
    };
    publishPractice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The published version */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
        };
    };
    retirePractice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The retired version */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
        };
    };
    renewPractice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version, due for review a year on */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
        };
    };
    consentToPromotion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivePracticeConsent"];
            };
        };
        responses: {
            /** @description The practice */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
                /** @example author */
                consent: "author" | "owner-cluster";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back, and in force */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    promotePractice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromotePractice"];
            };
        };
        responses: {
            /** @description The practice, seen more widely */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
        };
    };
    demotePractice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemotePractice"];
            };
        };
        responses: {
            /** @description The practice, seen less widely */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Practice"];
                };
            };
        };
    };
    getPracticeLineage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-75aa-8c10-a1b1759b69e3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lineage */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeLineage"];
                };
            };
        };
    };
    listPracticeUses: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-7599-8f24-544dea494e7e
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of uses */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeUsePage"];
                };
            };
        };
    };
    recordPracticeUse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-7599-8f24-544dea494e7e
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPracticeUse"];
            };
        };
        responses: {
            /** @description The use */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeUse"];
                };
            };
        };
    };
    getPracticeUse: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-7599-8f24-544dea494e7e
                 */
                practiceId: string;
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-75a6-a690-e9aa92d4d707
                 */
                useId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The use */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeUse"];
                };
            };
        };
    };
    removePracticeUse: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-7599-8f24-544dea494e7e
                 */
                practiceId: string;
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-75a6-a690-e9aa92d4d707
                 */
                useId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listExperiences: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Only experiences with this outcome.
                 * @example no_effect
                 */
                outcome?: "worked" | "worked_with_changes" | "no_effect" | "made_worse" | "too_early";
                /**
                 * @description The newest first, or those whose period ended last.
                 * @example -periodEndOn
                 */
                sort?: "-createdAt" | "-periodEndOn";
                /**
                 * @description Only experiences with this version of a practice.
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                practiceId?: string;
                /**
                 * @description Only experiences with any version of this practice.
                 * @example P-0007
                 */
                practiceCode?: string;
                /**
                 * @description Only experiences told to this group first, as far as you may know it.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId?: string;
                /**
                 * @description Only experiences of this cluster, as far as you may know whose they are.
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                clusterId?: string;
                /** @description Only experiences in this state; without it all but the withdrawn. */
                state?: "draft" | "recorded" | "confirmed" | "disputed" | "withdrawn";
                /** @description `true`: only your own. */
                mine?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of experiences */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperiencePage"];
                };
            };
        };
    };
    recordExperience: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RecordExperience"];
            };
        };
        responses: {
            /** @description The experience */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experience"];
                };
            };
        };
    };
    getExperience: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7677-a8aa-5f5b8b00b993
                 */
                experienceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The experience */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experience"];
                };
            };
        };
    };
    discardExperience: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                experienceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateExperience: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                experienceId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["ExperiencePatch"];
            };
        };
        responses: {
            /** @description The experience, changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experience"];
                };
            };
        };
    };
    submitExperience: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                experienceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recorded experience */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experience"];
                };
            };
        };
    };
    withdrawExperience: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                experienceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The withdrawn experience, which only you see */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experience"];
                };
            };
        };
    };
    confirmExperience: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                experienceId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConfirmExperience"];
            };
        };
        responses: {
            /** @description The confirmed experience */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experience"];
                };
            };
        };
    };
    disputeExperience: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                experienceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The disputed experience */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experience"];
                };
            };
        };
    };
    resolveDispute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                experienceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The experience, recorded again */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experience"];
                };
            };
        };
    };
    changeExperienceVisibility: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                experienceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetExperienceVisibility"];
            };
        };
        responses: {
            /** @description The experience in its new visibility */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experience"];
                };
            };
        };
    };
    changeExperienceAttribution: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                experienceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetExperienceAttribution"];
            };
        };
        responses: {
            /** @description The experience in its new attribution */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experience"];
                };
            };
        };
    };
    listPracticeExperiences: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 1
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Only experiences with this outcome.
                 * @example worked
                 */
                outcome?: "worked" | "worked_with_changes" | "no_effect" | "made_worse" | "too_early";
                /** @description The newest first, or those whose period ended last. */
                sort?: "-createdAt" | "-periodEndOn";
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of experiences */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExperiencePage"];
                };
            };
        };
    };
    getPracticeEvidence: {
        parameters: {
            query?: {
                /**
                 * @description Which of your clusters it is for; by default the one you have belonged to longest.
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                clusterId?: string;
                /**
                 * @description The step of the seven that your cluster is on, to be compared by as well.
                 * @example 4
                 */
                journeyStep?: number;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evidence */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
        };
    };
    listFrameworks: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description The language of all words. Left out: the best that `Accept-Language` names, else English.
                 * @example fr
                 */
                language?: "en" | "de" | "fr" | "es" | "it";
            };
            header?: {
                /**
                 * @description The languages that you read, the best first (RFC 9110). The parameter `language`, where there is one, goes before it.
                 * @example de-AT, de;q=0.9, en;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of frameworks */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrameworkBriefPage"];
                };
            };
        };
    };
    getFramework: {
        parameters: {
            query?: {
                /** @description By default the newest. */
                frameworkVersion?: number;
                /**
                 * @description The language of all words. Left out: the best that `Accept-Language` names, else English.
                 * @example de
                 */
                language?: "en" | "de" | "fr" | "es" | "it";
            };
            header?: {
                /**
                 * @description The languages that you read, the best first (RFC 9110). The parameter `language`, where there is one, goes before it.
                 * @example de-AT, de;q=0.9, en;q=0.5
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @example internationalisation */
                frameworkCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The framework */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Framework"];
                };
            };
        };
    };
    listJourneys: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description UUIDv7
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                clusterId?: string;
                /** @example running */
                state?: "planned" | "running" | "completed" | "stopped";
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example PL
                 */
                market?: string;
                /** @description Only those that you look after. */
                mine?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of journeys */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyPage"];
                };
            };
        };
    };
    startJourney: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartJourney"];
            };
        };
        responses: {
            /** @description The journey */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journey"];
                };
            };
        };
    };
    getJourney: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                journeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The journey */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journey"];
                };
            };
        };
    };
    updateJourney: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                journeyId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["JourneyPatch"];
            };
        };
        responses: {
            /** @description The journey, changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journey"];
                };
            };
        };
    };
    completeJourney: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                journeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The completed journey */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journey"];
                };
            };
        };
    };
    stopJourney: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                journeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The stopped journey */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journey"];
                };
            };
        };
    };
    recordJourneyExperience: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                journeyId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RecordJourneyExperience"];
            };
        };
        responses: {
            /** @description The journey, its new experience the first of `experienceIds` */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Journey"];
                };
            };
        };
    };
    listJourneySteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                journeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The steps in their order */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyStepPage"];
                };
            };
        };
    };
    getJourneyStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766e-bd5f-0fd838606f1f
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The step */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyStep"];
                };
            };
        };
    };
    updateJourneyStep: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. People edit this together, so it is required. */
                "If-Match": components["parameters"]["IfMatchRequired"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766e-bd5f-0fd838606f1f
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["JourneyStepPatch"];
            };
        };
        responses: {
            /** @description The step, changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyStep"];
                };
            };
        };
    };
    startJourneyStep: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The step, in progress */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyStep"];
                };
            };
        };
    };
    completeJourneyStep: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766e-bd5f-0fd838606f1f
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The step, done */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyStep"];
                };
            };
        };
    };
    skipJourneyStep: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The step, skipped */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyStep"];
                };
            };
        };
    };
    reopenJourneyStep: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-766a-85f2-ef987b76f4c3
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The step, in progress again */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JourneyStep"];
                };
            };
        };
    };
    listTools: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /** @description By title, or the newest first. */
                sort?: "title" | "-createdAt";
                /** @example funding_scheme */
                kind?: "tool" | "instrument" | "funding_scheme" | "guide" | "facts_and_figures";
                /** @example 4 */
                journeyStep?: number;
                /**
                 * @description With this topic, or with one below it.
                 * @example internationalisation
                 */
                topic?: string;
                /**
                 * @description That can be used in this country, also because it can be used everywhere.
                 * @example FR
                 */
                country?: string;
                /**
                 * @description Offered on this day.
                 * @example 2014-05-01
                 */
                validOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tools */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolPage"];
                };
            };
        };
    };
    createTool: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTool"];
            };
        };
        responses: {
            /** @description The tool */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"];
                };
            };
        };
    };
    getTool: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                toolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tool */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"];
                };
            };
        };
    };
    removeTool: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                toolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Off the list */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateTool: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                toolId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["ToolPatch"];
            };
        };
        responses: {
            /** @description The tool, changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description What you look for, in your own words. One of them is enough; rare words count more.
                 * @example sharing the costs of stands
                 */
                q: string;
                /**
                 * @description The language of `q` (BCP 47). Left out: one of those in your profile, or English.
                 * @example en
                 */
                lang?: string;
                /** @description Only these. */
                kind?: "practice" | "tool" | "case";
                /**
                 * @description Only texts in this language; `de` includes `de-AT`.
                 * @example en
                 */
                language?: string;
                /**
                 * @description With this topic, or with one below it.
                 * @example internationalisation
                 */
                topic?: string;
                /** @description A step of the seven-step model. */
                journeyStep?: number;
                /**
                 * @description ISO 3166-1 alpha-2
                 * @example FR
                 */
                country?: string;
                /**
                 * @description Also say how many of the hits have which kind, language, topic, step and country: `true`.
                 * @example true
                 */
                facets?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hits */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchHitPage"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Only cases of this group, as far as you may know which group they come from.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId?: string;
                /**
                 * @description Only cases in this state; without it all but the withdrawn.
                 * @example open
                 */
                state?: "draft" | "open" | "in_consultation" | "advised" | "acting" | "resolved" | "not_resolved" | "parked" | "withdrawn";
                audience?: "selected" | "group" | "network";
                /**
                 * @description With this topic, or with one below it.
                 * @example which-funding-scheme
                 */
                topic?: string;
                /** @description `true`: only cases that you brought. */
                mine?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cases, newest first */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseSummaryPage"];
                };
            };
        };
    };
    createCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCase"];
            };
        };
        responses: {
            /** @description The draft */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
        };
    };
    discardCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    updateCase: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. People edit this together, so it is required. */
                "If-Match": components["parameters"]["IfMatchRequired"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["CasePatch"];
            };
        };
        responses: {
            /** @description The case, changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
        };
    };
    discloseCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The case, with its words */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
        };
    };
    openCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
        };
    };
    startConsultation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
        };
    };
    concludeConsultation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
        };
    };
    startActing: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
        };
    };
    resolveCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ResolveCase"];
            };
        };
        responses: {
            /** @description The resolved case */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
        };
    };
    closeCaseUnresolved: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CloseCase"];
            };
        };
        responses: {
            /** @description The closed case */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
        };
    };
    parkCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
        };
    };
    resumeCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
        };
    };
    withdrawCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
        };
    };
    reopenCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
        };
    };
    listContributions: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 2
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /** @description Only contributions of this kind. */
                kind?: "question" | "knowledge" | "experience" | "feeling" | "hypothesis" | "suggestion" | "reflection";
                /** @description `true`: only what the case giver called useful. */
                useful?: "true";
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contributions, oldest first */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionPage"];
                };
            };
        };
    };
    addContribution: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddContribution"];
            };
        };
        responses: {
            /** @description The contribution */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contribution"];
                };
            };
        };
    };
    getContribution: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7674-bd18-287e99e3834d
                 */
                contributionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contribution */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contribution"];
                };
            };
        };
    };
    reviseContribution: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7674-bd18-287e99e3834d
                 */
                contributionId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["ContributionPatch"];
            };
        };
        responses: {
            /** @description The contribution */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contribution"];
                };
            };
        };
    };
    listContributionRevisions: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 1
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7674-bd18-287e99e3834d
                 */
                contributionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of revisions, the latest first */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionRevisionPage"];
                };
            };
        };
    };
    withdrawContribution: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7674-bd18-287e99e3834d
                 */
                contributionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contribution */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contribution"];
                };
            };
        };
    };
    hideContribution: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7674-bd18-287e99e3834d
                 */
                contributionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The contribution */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contribution"];
                };
            };
        };
    };
    restoreContribution: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7674-bd18-287e99e3834d
                 */
                contributionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The contribution */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contribution"];
                };
            };
        };
    };
    markContributionUseful: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7674-bd18-287e99e3834d
                 */
                contributionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkUseful"];
            };
        };
        responses: {
            /** @description The contribution */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contribution"];
                };
            };
        };
    };
    unmarkContributionUseful: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7674-bd18-287e99e3834d
                 */
                contributionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contribution */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contribution"];
                };
            };
        };
    };
    listHelpRequests: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Only requests in this state.
                 * @example sent
                 */
                state?: "sent" | "accepted" | "answered" | "declined" | "expired";
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of help requests, newest first */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestPage"];
                };
            };
        };
    };
    sendHelpRequests: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendHelpRequests"];
            };
        };
        responses: {
            /** @description The requests */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentHelpRequests"];
                };
            };
        };
    };
    listMyHelpRequests: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Only requests in this state.
                 * @example sent
                 */
                state?: "sent" | "accepted" | "answered" | "declined" | "expired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of help requests, newest first */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequestPage"];
                };
            };
        };
    };
    getHelpRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7674-bd18-287e99e3834d
                 */
                helpRequestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The help request */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequest"];
                };
            };
        };
    };
    acceptHelpRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7674-bd18-287e99e3834d
                 */
                helpRequestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The help request */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequest"];
                };
            };
        };
    };
    declineHelpRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7674-bd18-287e99e3834d
                 */
                helpRequestId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DeclineHelpRequest"];
            };
        };
        responses: {
            /** @description The help request */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequest"];
                };
            };
        };
    };
    listPracticeDrafts: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of drafts, newest first */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDraftPage"];
                };
            };
        };
    };
    draftPracticeFromCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7669-a73a-eeb08cfbb00b
                 */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPractice"];
            };
        };
        responses: {
            /** @description The draft: `asking`, or `drafted` where nobody has to be asked */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDraft"];
                };
            };
        };
    };
    getPracticeDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7680-87ab-9fbdd14e1c29
                 */
                practiceDraftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDraft"];
                };
            };
        };
    };
    finishPracticeDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7680-87ab-9fbdd14e1c29
                 */
                practiceDraftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDraft"];
                };
            };
        };
    };
    dropPracticeDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7680-87ab-9fbdd14e1c29
                 */
                practiceDraftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDraft"];
                };
            };
        };
    };
    listMyConsents: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Only those with this answer.
                 * @example asked
                 */
                answer?: "asked" | "given" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of consents, newest first */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionConsentPage"];
                };
            };
        };
    };
    answerConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7683-b58d-b736e8742487
                 */
                consentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerConsent"];
            };
        };
        responses: {
            /** @description Your answer */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionConsent"];
                };
            };
        };
    };
    getPracticeSourceCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7690-bbba-ed40fdce7567
                 */
                practiceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseBrief"];
                };
            };
        };
    };
    listCommitments: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /** @description `true`: only your own. */
                mine?: "true";
                /**
                 * @description Only commitments that this group reads.
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                groupId?: string;
                /**
                 * @description Only commitments made at this meeting.
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                meetingId?: string;
                /**
                 * @description Only commitments over this case.
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                caseId?: string;
                /**
                 * @description Only commitments to try this version of a practice.
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                practiceId?: string;
                /**
                 * @description Only commitments in this state.
                 * @example open
                 */
                state?: "open" | "done" | "dropped";
                /**
                 * @description Only commitments due before this day.
                 * @example 2014-06-01
                 */
                dueBefore?: string;
                /** @description `true`: only those that are open and whose day is over. */
                overdue?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of commitments */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentPage"];
                };
            };
        };
    };
    createCommitment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCommitment"];
            };
        };
        responses: {
            /** @description The commitment */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commitment"];
                };
            };
        };
    };
    getCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-75ad-ab7c-b2cf9fa1e824
                 */
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commitment */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commitment"];
                };
            };
        };
    };
    updateCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-75ad-ab7c-b2cf9fa1e824
                 */
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["CommitmentPatch"];
            };
        };
        responses: {
            /** @description The commitment, changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commitment"];
                };
            };
        };
    };
    disposeCommitment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 01461980-a600-75ad-ab7c-b2cf9fa1e824
                 */
                commitmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisposeCommitment"];
            };
        };
        responses: {
            /** @description The commitment after it */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commitment"];
                };
            };
        };
    };
    listCommitmentsToReview: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 01461980-a600-75b1-bbba-ed40fdce7567
                 */
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of commitments, what is due first first */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentPage"];
                };
            };
        };
    };
    getGroupInsight: {
        parameters: {
            query?: {
                /**
                 * @description Only cases opened from then on. Left out: a year before the end.
                 * @example 2026-03-02T10:30:00+01:00
                 */
                openedFrom?: string;
                /**
                 * @description Only cases opened before then, at most 1096 days later. Left out: now.
                 * @example 2026-03-02T10:30:00+01:00
                 */
                openedBefore?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Our id, or yours as `ext:{externalId}`.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupInsight"];
                };
            };
        };
    };
    getNetworkInsight: {
        parameters: {
            query?: {
                /**
                 * @description Only cases opened from then on. Left out: a year before the end.
                 * @example 2014-04-01T00:00:00Z
                 */
                openedFrom?: string;
                /**
                 * @description Only cases opened before then, at most 1096 days later. Left out: now.
                 * @example 2026-03-02T10:30:00+01:00
                 */
                openedBefore?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkInsight"];
                };
            };
        };
    };
    listUnansweredCases: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Only cases of this group, as far as you may know which group they come from.
                 * @example 0145a2b0-0000-7000-8003-000000000001
                 */
                groupId?: string;
                /**
                 * @description With this topic, or with one below it.
                 * @example which-funding-scheme
                 */
                topic?: string;
                /** @description Only cases that ask for this. */
                helpWanted?: "advice" | "contacts" | "feedback" | "experience";
                /**
                 * @description Only cases of clusters of this country, as far as you may know whose they are.
                 * @example FR
                 */
                country?: string;
                /**
                 * @description Only cases written in this language.
                 * @example en
                 */
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cases, who has waited the longest first */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnansweredCasePage"];
                };
            };
        };
    };
    listFlags: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /** @description Only flags in this state. */
                state?: "open" | "withdrawn" | "upheld" | "dismissed" | "reversed" | "closed";
                /**
                 * @description Only flags on this kind of thing.
                 * @example practice
                 */
                subjectKind?: "practice" | "contribution" | "experience" | "case" | "tool";
                category?: "outdated" | "harmful" | "wrong" | "offensive" | "confidential" | "without_consent" | "spam" | "other";
                /**
                 * @description Only flags on what belongs to this group, as far as you may know it.
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                groupId?: string;
                /** @description `true`: only those that you raised. */
                mine?: "true";
                /**
                 * @description `true`: only those that wait for your decision.
                 * @example true
                 */
                toDecide?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of flags */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagPage"];
                };
            };
        };
    };
    raiseFlag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseFlag"];
            };
        };
        responses: {
            /** @description The flag */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flag"];
                };
            };
        };
    };
    getFlag: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7677-a8aa-5f5b8b00b993
                 */
                flagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flag */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flag"];
                };
            };
        };
    };
    withdrawFlag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7677-a8aa-5f5b8b00b993
                 */
                flagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flag */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flag"];
                };
            };
        };
    };
    decideFlag: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-7677-a8aa-5f5b8b00b993
                 */
                flagId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideFlag"];
            };
        };
        responses: {
            /** @description The decision */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagDecision"];
                };
            };
        };
    };
    getFlagDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the answer that you have. If it is still the answer, you get 304 and no body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-767d-8be9-eb3388bddca7
                 */
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagDecision"];
                };
            };
        };
    };
    reverseFlagDecision: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A fresh UUID for each thing that you want done, and the same one when you retry. The answer is kept for 24 hours.
                 * @example 5f0c7a52-6f0e-4d0b-9c38-0d1f3c0c6a11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the object that the address names, as you read it. If somebody changed it since, nothing is done and you get 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description UUIDv7
                 * @example 0145a759-0400-767d-8be9-eb3388bddca7
                 */
                decisionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The decision, reversed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagDecision"];
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /**
                 * @description Only what was done to this object.
                 * @example 0145a2b0-0000-7000-8001-000000000006
                 */
                subjectId?: string;
                /**
                 * @description Only what this user did.
                 * @example 019c2d3e-4f50-7a61-8b72-9c83ad94be05
                 */
                actorId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the audit trail, newest first */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
        };
    };
    getMyAgenda: {
        parameters: {
            query?: {
                /**
                 * @description How many items at most.
                 * @example 25
                 */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters and order. */
                cursor?: string;
                /** @description Only these. */
                kind?: "affiliation_request" | "agreement" | "case_answered" | "case_draft" | "case_outcome" | "cluster_validation" | "commitment" | "commitment_review" | "contribution_consent" | "dispute" | "experience_again" | "experience_asked" | "experience_disputed" | "experience_draft" | "flag" | "help_request" | "invitation" | "meeting" | "meeting_follow_up" | "meeting_invitation" | "meeting_moved" | "membership_request" | "practice_changes" | "practice_consent" | "practice_draft" | "practice_renewal" | "practice_review" | "practice_unsubmitted" | "report_approval" | "seat_offer";
                /**
                 * @description Only what is due until then, and not what is due at no certain time.
                 * @example 2014-06-30T00:00:00Z
                 */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what waits for you */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaEntryPage"];
                };
            };
        };
    };
}
