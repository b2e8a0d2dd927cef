/**
 * What the hall's screens show and who tells them: registration and remote control, the programme
 * beside the results, and the award ceremony that reveals one step at a time.
 */
package org.jiangxin.display;
