/** Pages and files about what certificates ask for. */
package org.needlepoint.certify.web;
