/** The pages of a review, the card on the start page, and the file in which a learner takes their cards away. */
package org.needlepoint.review.web;
