@NullMarked
package app.zhirong.valuation.domain;

import org.jspecify.annotations.NullMarked;
