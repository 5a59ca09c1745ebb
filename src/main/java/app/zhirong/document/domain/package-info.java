/** How a form is laid out on paper. */
@NullMarked
package app.zhirong.document.domain;

import org.jspecify.annotations.NullMarked;
