@NullMarked
package app.zhirong.valuation.store;

import org.jspecify.annotations.NullMarked;
