/** Where policies are kept. */
@NullMarked
package app.zhirong.subsidy.store;

import org.jspecify.annotations.NullMarked;
